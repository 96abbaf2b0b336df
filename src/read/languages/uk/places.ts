import type { Form } from "../../bulletins/sense.ts";
import { inflect } from "../forms.ts";

const ADJECTIVE = "а ої ій у ою е ого ому им і их ими ий";
/** Regions of Ukraine: ISO 3166-2, name, adjective stem, name of the land as it is spoken of. */
const UKRAINE: readonly (readonly [code: string, name: string, stem: string, land: string])[] = [
  ["UA-05", "Vinnytsia region", "вінницьк", "вінниччин"],
  ["UA-07", "Volyn region", "волинськ", ""],
  ["UA-09", "Luhansk region", "луганськ", "луганщин"],
  ["UA-12", "Dnipropetrovsk region", "дніпропетровськ", "дніпропетровщин"],
  ["UA-14", "Donetsk region", "донецьк", "донеччин"],
  ["UA-18", "Zhytomyr region", "житомирськ", "житомирщин"],
  ["UA-21", "Zakarpattia region", "закарпатськ", ""],
  ["UA-23", "Zaporizhzhia region", "запорізьк", ""],
  ["UA-26", "Ivano-Frankivsk region", "івано-франківськ", "івано-франківщин"],
  ["UA-26", "Ivano-Frankivsk region", "", "прикарпаття"],
  ["UA-32", "Kyiv region", "київськ", "київщин"],
  ["UA-35", "Kirovohrad region", "кіровоградськ", "кіровоградщин"],
  ["UA-46", "Lviv region", "львівськ", "львівщин"],
  ["UA-48", "Mykolaiv region", "миколаївськ", "миколаївщин"],
  ["UA-51", "Odesa region", "одеськ", "одещин"],
  ["UA-53", "Poltava region", "полтавськ", "полтавщин"],
  ["UA-56", "Rivne region", "рівненськ", "рівненщин"],
  ["UA-59", "Sumy region", "сумськ", "сумщин"],
  ["UA-61", "Ternopil region", "тернопільськ", "тернопільщин"],
  ["UA-63", "Kharkiv region", "харківськ", "харківщин"],
  ["UA-65", "Kherson region", "херсонськ", "херсонщин"],
  ["UA-68", "Khmelnytskyi region", "хмельницьк", "хмельниччин"],
  ["UA-71", "Cherkasy region", "черкаськ", "черкащин"],
  ["UA-74", "Chernihiv region", "чернігівськ", "чернігівщин"],
  ["UA-77", "Chernivtsi region", "чернівецьк", "буковин"],
];
/** Regions of Russia as Ukrainian writes them. */
const RUSSIA: readonly (readonly [code: string, name: string, stem: string])[] = [
  ["RU-BEL", "Belgorod region", "бєлгородськ"],
  ["RU-BEL", "Belgorod region", "білгородськ"],
  ["RU-BRY", "Bryansk region", "брянськ"],
  ["RU-BRY", "Bryansk region", "бринськ"],
  ["RU-KRS", "Kursk region", "курськ"],
  ["RU-ORL", "Oryol region", "орловськ"],
  ["RU-VOR", "Voronezh region", "воронезьк"],
  ["RU-ROS", "Rostov region", "ростовськ"],
  ["RU-SMO", "Smolensk region", "смоленськ"],
  ["RU-VLG", "Vologda region", "вологодськ"],
  ["RU-VGG", "Volgograd region", "волгоградськ"],
  ["RU-SAR", "Saratov region", "саратовськ"],
  ["RU-AST", "Astrakhan region", "астраханськ"],
  ["RU-TUL", "Tula region", "тульськ"],
  ["RU-RYA", "Ryazan region", "рязанськ"],
  ["RU-KLU", "Kaluga region", "калузьк"],
  ["RU-LIP", "Lipetsk region", "липецьк"],
  ["RU-TAM", "Tambov region", "тамбовськ"],
  ["RU-NIZ", "Nizhny Novgorod region", "нижньогородськ"],
  ["RU-MUR", "Murmansk region", "мурманськ"],
  ["RU-TVE", "Tver region", "тверськ"],
  ["RU-KDA", "Krasnodar region", "краснодарськ"],
];
/** Places with all their forms: code, country, kind, English name, forms. */
const NAMED: readonly (readonly [code: string | null, country: string | null, kind: "region" | "city" | "sea" | "country" | "area", name: string, forms: string])[] = [
  ["UA-07", "UA", "region", "Volyn region", "волинь|волині|волинню"],
  ["UA-21", "UA", "region", "Zakarpattia region", "закарпаття|закарпатті|закарпаттю"],
  ["UA-30", "UA", "city", "Kyiv", "київ|києва|києву|києві|києвом|столиця|столиці|столицю|столиці україни|столицю україни|місто київ|місті київ|міста київ|м київ"],
  ["UA-12", "UA", "city", "Dnipro", "дніпро|дніпра|дніпрі"],
  ["UA-12", "UA", "city", "Kryvyi Rih", "кривий ріг|кривому розі|кривого рогу"],
  ["UA-23", "UA", "region", "Zaporizhzhia", "запоріжжя|запоріжжі|запоріжжю"],
  ["UA-63", "UA", "city", "Kharkiv", "харків|харкова|харкову|харкові|харковом"],
  ["UA-51", "UA", "city", "Odesa", "одеса|одеси|одесу|одесі"],
  ["UA-48", "UA", "city", "Mykolaiv", "миколаїв|миколаєва|миколаєві|миколаєву"],
  ["UA-46", "UA", "city", "Lviv", "львів|львова|львові|львову"],
  ["UA-53", "UA", "city", "Kremenchuk", "кременчук|кременчука|кременчуці"],
  ["UA-53", "UA", "city", "Poltava", "полтава|полтави|полтаву|полтаві"],
  ["UA-59", "UA", "city", "Sumy", "суми|сум|сумах"],
  ["UA-65", "UA", "city", "Kherson", "херсон|херсона|херсоні"],
  ["UA-68", "UA", "city", "Starokostiantyniv", "старокостянтинів|старокостянтинова|старокостянтинові"],
  ["UA-74", "UA", "city", "Chernihiv", "чернігів|чернігова|чернігові"],
  ["UA-43", "UA", "region", "Crimea", "крим|криму|кримом|ар крим|ам крим|тот ар крим|тот ам крим|тот крим|тот криму|тимчасово окупований крим|тимчасово окупованого криму|окупований крим|окупованого криму|автономна республіка крим|автономної республіки крим|кримський півострів|кримського півострова"],
  ["UA-43", "UA", "city", "Chauda", "чауда|чауди|мису чауда|мис чауда|м чауда|місу чауда"],
  ["UA-43", "UA", "city", "Hvardiiske", "гвардійське|гвардійського|гвардійське тот|гвардійський"],
  ["UA-43", "UA", "city", "Balaklava", "балаклава|балаклави"],
  ["UA-43", "UA", "city", "Cape Tarkhankut", "тарханкут"],
  ["UA-43", "UA", "city", "Dzhankoi", "джанкой|джанкоя"],
  ["UA-43", "UA", "city", "Kerch", "керч|керчі"],
  ["UA-40", "UA", "city", "Sevastopol", "севастополь|севастополя"],
  ["UA-14", "UA", "city", "Donetsk", "донецьк|донецька|тот донецьк|тот донецька|тот донецької"],
  ["UA-14", "UA", "city", "Mariupol", "маріуполь|маріуполя"],
  ["UA-23", "UA", "city", "Berdiansk", "бердянськ|бердянська"],
  ["UA-23", "UA", "city", "Melitopol", "мелітополь|мелітополя"],
  ["UA-23", "UA", "city", "Tokmak", "токмак|токмака"],
  ["UA-65", "UA", "city", "Skadovsk", "скадовськ|скадовська"],
  ["RU-KDA", "RU", "city", "Primorsko-Akhtarsk", "приморсько-ахтарськ|приморсько-ахтарська|приморсько-ахтарську|приморськ-ахтарськ|приморсько-ахтарка"],
  ["RU-KDA", "RU", "city", "Yeysk", "єйськ|єйська|ейськ"],
  ["RU-KDA", "RU", "city", "Novorossiysk", "новоросійськ|новоросійська"],
  ["RU-KDA", "RU", "city", "Primorsko-Akhtarsk", "ахтарськ|ахтарська"],
  ["RU-KRS", "RU", "city", "Kursk", "курськ|курська|халино"],
  ["RU-ORL", "RU", "city", "Oryol", "орел|орла|російського орла|орлу|цимбулова|цимбулово"],
  ["RU-BRY", "RU", "city", "Bryansk", "брянськ|брянська"],
  ["RU-BRY", "RU", "city", "Navlya", "навля|навлі|навля-1"],
  ["RU-ROS", "RU", "city", "Millerovo", "міллерово|міллєрово|міллерове|міллєрове|міллерово рф|міллерево|міллерова"],
  ["RU-ROS", "RU", "city", "Taganrog", "таганрог|таганрога|таганрогу"],
  ["RU-ROS", "RU", "city", "Morozovsk", "морозовськ|морозовська"],
  ["RU-ROS", "RU", "city", "Rostov-on-Don", "ростов|ростова|ростов-на-дону"],
  ["RU-SMO", "RU", "city", "Shatalovo", "шаталово|шаталове|шаталова"],
  ["RU-BEL", "RU", "city", "Belgorod", "бєлгород|бєлгорода|білгород|білгорода"],
  ["RU-VOR", "RU", "city", "Voronezh", "воронеж|воронежа"],
  ["RU-SAR", "RU", "city", "Engels", "енгельс|енгельса|енгельс-2"],
  ["RU-NIZ", "RU", "city", "Savasleyka", "саваслейка|саваслейки"],
  ["RU-MUR", "RU", "city", "Olenya", "оленья|оленьї|оленя"],
  ["RU-AST", "RU", "city", "Akhtubinsk", "ахтубінськ|ахтубінська"],
  ["RU-VGG", "RU", "city", "Volgodonsk area", "волгодонськ|волгодонська"],
  ["RU-TAM", "RU", "city", "Tambov", "тамбов|тамбова"],
  ["RU-LIP", "RU", "city", "Lipetsk", "липецьк|липецька"],
  ["XZ-BLACK", null, "sea", "Black Sea", "чорного моря|чорне море|чорним морем|чорному морі|акваторії чорного моря|акваторія чорного моря|акваторією чорного моря|повітряного простору над акваторією чорного моря"],
  ["XZ-AZOV", null, "sea", "Sea of Azov", "азовського моря|азовське море|азовським морем|акваторії азовського моря|акваторія азовського моря|акваторією азовського моря"],
  ["XZ-CASPIAN", null, "sea", "Caspian Sea", "каспійського моря|каспійське море|каспію|району каспійського моря|акваторії каспійського моря"],
  ["UA", "UA", "country", "Ukraine", "україна|україни|україну|україні|україною"],
  ["RU", "RU", "country", "Russia", "рф|російської федерації|росія|росії|російська федерація"],
  ["BY", "BY", "country", "Belarus", "білорусь|білорусі|республіки білорусь|рб"],
  ["PL", "PL", "country", "Poland", "польща|польщі|польщу|польщею|республіки польща"],
  ["MD", "MD", "country", "Moldova", "молдова|молдови|молдову|молдові"],
  ["RO", "RO", "country", "Romania", "румунія|румунії|румунію"],
  ["LT", "LT", "country", "Lithuania", "литва|литви|литву"],
  ["LV", "LV", "country", "Latvia", "латвія|латвії|латвію"],
];

export function* places(): Iterable<Form> {
  const taken = new Set<string>();
  const once = (form: string): boolean => !taken.has(form) && taken.add(form) !== undefined;
  for (const [code, country, kind, name, forms] of NAMED) for (const form of forms.split("|")) if (once(form)) yield [form, { is: "place", code, country, name, kind }];
  for (const [code, name, stem, land] of UKRAINE) {
    if (stem !== "") for (const form of inflect(stem, ADJECTIVE)) if (once(form)) yield [form, { is: "place", code, country: "UA", name, kind: "region" }];
    if (stem !== "") for (const form of inflect(`тот ${stem}`, "а ої ій у ою")) if (once(form)) yield [form, { is: "place", code, country: "UA", name, kind: "region" }];
    if (land !== "") for (const form of land.endsWith("я") ? [land, `${land.slice(0, -1)}і`] : inflect(land, "а и у і ою")) if (once(form)) yield [form, { is: "place", code, country: "UA", name, kind: "region" }];
  }
  for (const [code, name, stem] of RUSSIA) for (const form of inflect(stem, ADJECTIVE)) if (once(form)) yield [form, { is: "place", code, country: "RU", name, kind: "region" }];
  // Parts of the country are named, but they are no regions.
  for (const form of ["півночі", "півдні", "півдня", "сході", "сходу", "заході", "заходу", "центрі", "центру", "північ", "південь", "схід", "захід", "південному сході", "північному сході", "південному заході", "північному заході", "центральних областях", "країни", "країну", "країні"]) if (once(form)) yield [form, { is: "place", code: null, country: "UA", name: form, kind: "area" }];
  for (const form of ["тот", "тимчасово окупованої території", "тимчасово окупованих територій", "тимчасово окупована територія", "повітряного простору", "повітряний простір", "повітряного простору над", "акваторії", "акваторія", "акваторією", "територією", "територіями", "території", "край", "краю", "обл", "районі", "району", "район", "районів", "межах", "аеродрому"]) if (form !== "обл" && once(form)) yield [form, { is: "placehead" }];
}
