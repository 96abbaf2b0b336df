import type { RemovalReason } from "../model/document.ts";
import { SIGN } from "./signs.ts";

/** A shape of page furniture. Patterns are anchored or bounded, so that each is linear in the text. */
export interface Furniture {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
  /** Signs of which a text must have one for the pattern to match, where its first letters say nothing. */
  readonly needs?: number;
}

const needing = (needs: number, pattern: RegExp): Pick<Furniture, "pattern" | "needs"> => ({ pattern, needs });
const of = (reason: RemovalReason, ...patterns: (RegExp | Pick<Furniture, "pattern" | "needs">)[]): Furniture[] => patterns.map((one) => (one instanceof RegExp ? { reason, pattern: one } : { reason, ...one }));

const AGENCY =
  "(?:AFP|AP|A\\.P\\.|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|AP Photo|AFP Photo|Shutterstock|Anadolu(?: Agency)?|AA|TASS|Sputnik|Xinhua|PA(?: Wire| Media)?|Bloomberg|" +
  "Ukrinform|UNIAN|Unian|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?|ANI|PTI|dpa|DPA|Alamy|iStock|Maxar|Planet Labs|imago|IMAGO|Magnum|SOPA Images|LightRocket|WireImage|Redux|" +
  "Canadian Press|The Canadian Press|AAP|Rex|REX|East News|Kyodo|Yonhap|SIPA|Sipa|Associated Press|The New York Times|NYT|Facebook|Telegram|Instagram|Handout|Screengrab|Screenshot|File|Supplied|UNOCHA|UNICEF|Unsplash|Pixabay)";

const NAME = "[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{Lu}][\\p{L}.'’-]*){0,4}";

/** Whole lines and blocks. Tried only on blocks of up to 300 characters. */
export const WHOLE: readonly Furniture[] = [
  ...of(
    "audio-player",
    /^\[?(?:play all audios?|listen(?: to (?:this )?(?:article|story|the article))?|play audio|audio(?: article)?|pause audio|0?0:00|your browser does not support the (?:audio|<?audio>?)(?: element)?)\]?[:.]?(?: \d.{0,20})?$/i,
    /^listen(?: now)? ?[-–—·(|]? ?\d{1,2}(?::\d\d)?(?: ?min(?:ute)?s?)?\)?$/i,
    /^(?:this (?:article|audio|story) (?:was|is) (?:read|narrated|generated|voiced)|listen to (?:this|the) (?:article|story|full|audio|podcast|episode|interview|report)\b.{0,60}|text to speech).{0,80}$/i,
  ),
  ...of(
    "video-player",
    /^(?:video player|video unavailable|video ad feedback|ad feedback|play video|watch(?: now| live| video| in full| next)?|video duration.{0,20}|now playing|up next|this video (?:is|can ?not|cannot|file).{0,60}|(?:now )?loading(?: the)? video.{0,20}|your browser does not support.{0,60}|media caption.{0,200}|unmute|mute|close video|replay video|skip ad|live video|to view this video.{0,120}|sorry, .{0,40}video.{0,60})[:.]?$/i,
    /^(?:watch|video|відео|видео|дивіться|смотрите)(?: ?[|:–—-] ).{3,220}$/i,
    /^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$/,
    /^Tweet URL$/i,
  ),
  ...of(
    "advertisement",
    /^(?:advertis(?:e)?ments?|ads?|advertising|sponsored(?: content)?|promoted(?: content)?|paid content|partner content|implies|реклама|story continues(?: below)?(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after) (?:this )?(?:ad|advertisement)|continue reading(?: below)?|scroll (?:down )?(?:to|for) continue.{0,40}|ad - content continues below|remove ads|report (?:this )?ad|skip advertisement|this advertisement has not loaded yet.{0,60})[:.]?$/i,
    /^(?:story|article|content) continues (?:below|after).{0,40}$/i,
    /^(?:we|this site|our site) (?:earn|may earn|receive).{0,80}commission.{0,120}$/i,
  ),
  ...of(
    "promotion",
    /^(?:click here|tap here|join us on|follow us on|follow .{2,60} on (?:google|x|twitter|facebook|instagram|telegram|whatsapp|youtube|social|flipboard)|download (?:the|our) .{0,40}app|get the .{0,40}app|like what you|support (?:our|us|independent|.{2,40} on patreon)|become a (?:member|patron|subscriber)|make us preferred|set us as|add .{2,40} (?:as|on|to) (?:a |your )?(?:preferred|google).{0,40}|donate(?: now| today)?|set as preferred)\b.{0,160}$/i,
    /^(?:підписуйтес|підписатис|підпишіт|приєднуйтес|подписывайтес|подпишитес|присоединяйтес|следите за|стежте за|слідкуйте за|долучайтес).{0,200}$/i,
    /^(?:(?:you can|to) )?(?:contact|reach|email|e-mail|message|write to) (?:the )?(?:author|us|reporter|editor|newsdesk|our (?:news )?(?:team|desk))\b.{0,160}$/i,
    /^(?:do you have|got|have you got) (?:a|any) (?:story|tip|news tip|news|comment|question|view|opinion)\b.{0,200}$/i,
    /^for more (?:stories|news|on this|information)\b.{0,160}(?:visit|click|check|follow|see|go to|here)\b.{0,100}$/i,
    /^(?:stay (?:informed|up to date|connected|tuned)|catch up on|keep up with|never miss).{0,200}$/i,
    needing(SIGN.available, /^(?:the )?.{0,30}(?:app|newspaper|print edition|e-?paper) is (?:now )?available.{0,120}$/i),
    /^(?:buy|order|get|pick up) (?:your |a )?(?:copy|print|today's paper).{0,100}$/i,
    /^to suggest a correction.{0,100}$/i,
    /^you can also highlight the text.{0,40}$/i,
  ),
  ...of(
    "newsletter",
    /^(?:sign up|subscribe|register|get (?:the|our|more|all|daily|breaking|instant)|receive|join our|notification|enter your e-?mail|your e-?mail|e-?mail address|type your e-?mail|by (?:signing up|subscribing|clicking|submitting|entering|providing)|thank(?:s| you) for (?:signing|subscribing|reading|your)|check your inbox|stay up[- ]to[- ]date|discover more from|already subscribed|want more|don['’]t miss)\b.{0,220}(?:newsletter|newsletters|inbox|e-?mail|mailbox|updates|alerts|whatsapp|channel|briefing|posts|terms|privacy|subscribe|subscriber|subscribed|account|news)\b.{0,120}$/i,
    needing(SIGN.newsletter, /^(?:(?:the|our|this) )?.{0,80}newsletter.{0,60}(?:sign ?up|subscribe|guide|essential|delivered|inbox|register)\b.{0,140}$/i),
    needing(SIGN.newsletter, /^.{0,60}newsletter is your .{0,160}$/i),
    /^(?:newsletters?|subscribe(?: now| today)?|sign ?up(?: now| here| for free)?|sign in|log ?in|register|e-?mail(?: address)?|enter your email|subscribed|free newsletter|розсилка|рассылка|підписатися|подписаться)\s?[*:.!]?$/i,
    /^(?:notification|alert)[- ]?important ?get instant alerts.{0,200}$/i,
    /^get instant alerts and updates.{0,200}$/i,
  ),
  ...of(
    "cookie-notice",
    needing(SIGN.cookies, /^.{0,80}(?:we|this (?:site|website|page)|our (?:site|partners)).{0,40}\buses? (?:our own and third-party |browser )?cookies\b.{0,200}$/i),
    /^(?:cookie (?:policy|preferences|settings|notice|consent)|manage cookies|accept(?: all)?(?: cookies)?|reject(?: all)?|privacy (?:policy|notice|settings|manager)|your privacy choices|do not sell.{0,60}|terms (?:of (?:use|service)|and conditions|& conditions).{0,40})[.:]?$/i,
    /^(?:this content is (?:hosted|not available)|to (?:see|view) this (?:content|embed)|allow .{2,30} content\?|please (?:enable|allow|turn off).{0,40}(?:javascript|cookies|ad ?block)).{0,200}$/i,
  ),
  ...of(
    "paywall",
    /^(?:this (?:article|story|content) is (?:for|only|reserved|available|exclusive|free)|already a subscriber|subscribe to (?:continue|read|unlock|keep)|to (?:continue|keep) reading|you(?: have|['’]ve) (?:reached|read|\d+).{0,40}(?:article|limit)|unlock (?:this|the)|continue reading your article|register to (?:unlock|read|continue)|create an account or sign in|start your (?:free )?(?:trial|subscription)|premium (?:content|article)|subscribers? only|exclusive for subscribers|purchase licensing rights|you must be (?:logged in|a subscriber)|create (?:a free |an )account|don['’]t have an account).{0,220}$/i,
  ),
  ...of(
    "share-buttons",
    /^(?:\*? ?!?\[?(?:share|tweet|pin|post|print|e-?mail|email|copy|copied|copy link|link copied!?|url-copy|save|bookmark|like|comment|send|whatsapp|facebook|fb|x|x \(twitter\)|twitter|linkedin|reddit|telegram|viber|pinterest|instagram|instagram-colored-outline|youtube|tiktok|threads|bluesky|mastodon|messenger|flipboard|flip|tumblr|nextdoor|line|wechat|weibo|vk|rss|copylink|gmail|snapchat|pocket|hacker news|share (?:on|to|via|with|this|article|full article|story|page|options)\b.{0,60}|share this.{0,60}|share:|email (?:this|a link)\b.{0,60}|print ?& ?pdf|print \(opens.{0,40}|save (?:article|for later|story).{0,40}|gift(?: this)? article|republish(?: this.{0,30})?|opens in new window|\(opens in new window\)|поділитися|поділитись|поделиться|надрукувати|копіювати посилання|follow|followers?|following|comments? \(?\d*\)?|\d+ (?:shares?|comments?|views?|likes?|min(?:ute)?s? read)|view comments|leave a comment|join the conversation|add comment|post a comment|show comments|hide comments|all comments)\]?[:.!»]?)$/i,
    /^(?:\*? ?!?(?:share|email share|url-copy|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|email|print|copy link|copied|messenger|viber|bluesky|threads|flipboard|https?:\/\/\S{1,300})[ ,|·•!*]{1,4}){2,14}(?:copied|email|print|link|share|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|more)?$/i,
    /^(?:share|tweet|follow) (?:this|us|on)\b.{0,60}$/i,
  ),
  ...of(
    "comments",
    /^(?:comments?|coment[aá]rios|leave a (?:comment|reply)|cancel reply|post a comment|read (?:all |the )?(?:\d+ )?comments|be the first to comment.{0,40}|join the (?:conversation|discussion).{0,60}|коментарі|комментарии|have your say.{0,80}|what do you think\?.{0,80}|why don't you drop your comment here\?|reply|report abuse|your (?:name|comment)|comments are (?:closed|moderated).{0,80})\s?(?:\(\d+\))?[:.?]?$/i,
  ),
  ...of(
    "copyright",
    /^(?:©|\(c\)|copyright\b|ⓒ).{0,240}$/i,
    needing(SIGN.rights, /^.{0,120}(?:all rights reserved|усі права захищен|все права защищен|may not be (?:published|reproduced|republished)).{0,160}$/i),
    /^(?:this (?:article|material|work|content) (?:is|may|was|first|originally)\b.{0,40}(?:licensed|published|reproduced|republished|appeared|copyright|in association)).{0,200}$/i,
    /^this content was created with the help of AI.{0,40}$/i,
    /^our standards: .{0,100}$/i,
    /^powered by:?.{0,40}$/i,
  ),
  ...of(
    "tags",
    /^(?:tags?|topics?|filed under|tagged with|tagged|categories|category|keywords|more on(?: this story)?|in this (?:story|article)|explore more (?:on|about)|related topics|теги|темы|теми|ключові слова|more about|posted in|associated topics)(?: ?[:»].{0,220}|s?)$/i,
    /^(?:#[\p{L}\p{N}_-]{2,40}[ ,|·]{0,3}){1,20}$/u,
  ),
  ...of(
    "timestamp",
    /^(?:(?:last )?(?:updated?|modified|edited)|published|posted|first published|опубліковано|оновлено|опубликовано|обновлено)(?: on| at)?:?$/i,
    /^\d{1,3} ?(?:min(?:ute)?s?|m|hours?|hrs?|h|days?|d|weeks?|months?|years?|сек|хв|год|дн|мин|час)\.?(?: ago| тому| назад| read)?$/i,
    /^(?:\d{1,3}|a|one|an) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
    /^(?:\d{1,2}|a|one|two|three|four|five) ?[- ]?min(?:ute)?s? read$/i,
    /^(?:read(?:ing)? time|estimated reading time|time to read):? ?.{0,30}$/i,
    /^(?:just now|yesterday|today)$/i,
    /^\d{1,2}[:.]\d\d(?: (?:[A-Z]{2,4}|[ap]\.?m\.?))?(?: share)?$/i,
    needing(SIGN.separator, /^.{0,80}[·|•] ?(?:\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month)s? ago$/i),
    /^(?:\d{1,3}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hour|day)s? ago ?.{0,40}$/i,
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
  ),
  ...of(
    "live-update-banner",
    /^(?:live(?: updates?| blog| coverage| feed| now)?|breaking(?: news)?|developing(?: story)?|just in|latest updates?|key (?:events|moments)|live reporting|follow (?:our )?live .{0,80}|this (?:live (?:blog|page|coverage)|page) (?:is|has|was|will).{0,80}|that['’]s all for (?:today|now|this live).{0,120}|(?:this is )?a developing (?:news )?story.{0,60}|this (?:breaking )?(?:news )?story (?:is (?:being|developing|breaking)|will be updated|has been updated).{0,80}|more to (?:come|follow)|refresh for (?:the latest|updates).{0,40}|check back (?:for|later|soon).{0,60}|новина (?:оновлюється|доповнюється)|новость (?:обновляется|дополняется)|скоро більше.{0,20})[:.…]{0,3}$/i,
    /^(?:live|in pictures|watch live):? ?.{0,10}$/i,
  ),
  ...of(
    "read-more",
    /^(?:read (?:more|next|also|the full .{0,60}|full story|the rest.{0,40}|related|this next)|also read|see also|see more|must[- ]read|more (?:to read|stories|news|from|on this)|explore more|further reading|useful reading|interesting reads|recommended(?: (?:for you|stories|reading|articles?))?|related(?: (?:articles?|stories|story|news|posts?|content|coverage|topics?|links?|reading|video))?|you (?:might|may) (?:also )?(?:like|be interested).{0,40}|more like this|more (?:top )?(?:stories|headlines).{0,40}|editors?['’]? ?(?:s )?(?:picks?|choice)|top (?:stories|news|picks)|trending(?: now| stories)?|most (?:read|popular|viewed|recent|shared|watched)|popular(?: now)?|latest(?: news| articles?| stories| headlines| from .{2,40})?|what to (?:read|watch) next|next (?:post|article|story)|previous (?:post|article|story)|other topics of interest|in case you missed it|don['’]t miss|list of \d stories?|list \d of \d|end of list|keep reading|learn more|show more|view more|load more|continue reading|find out more|recommended stories|читайте також|читайте ещё|читайте еще|читайте также|читати також|дивіться також|смотрите также|також за темою|по темі|по теме|на цю тему|останні новини|последние новости|головне за день|популярне|популярное|детальніше|подробнее|раніше|skip .{3,60}|back to (?:top|homepage|home).{0,20}|go to .{2,30}|view all.{0,30}|see all.{0,30}|all news|news feed)\s?[:.!»>→]?$/i,
    /^(?:read (?:more|next|also|the full story)|also read|see also|more|related(?: (?:articles?|stories|story|news|reading|coverage))?|must[- ]read|go deeper|dig deeper|next|previous|don['’]t miss|recommended|explore(?: more)?|читайте (?:також|также|ещё|еще)|(?:дивіться|смотрите) (?:також|также)|також|по темі|по теме) ?[:|»>→] ?.{2,280}$/i,
    /^(?:background|analysis|opinion|explainer) ?[:|] ?.{2,200}[^.!?”"]$/i,
    /^(?:you can )?read (?:more|about|some|the (?:full|latest|entire))\b.{0,60}\bhere\.?$/i,
    /^(?:for more on|click here for|see here for|click here to).{0,140}$/i,
    /^[«‹←<]{1,2} ?(?:previous|prev|older|newer|back|попередн|предыдущ|назад)\b.{0,160}$/i,
    /^[→➡›] ?(?:read|more|see|next|читайте|далі|далее)\b.{0,160}$/i,
    /^(?:list )?\d{1,2} of \d{1,2}.{0,140}$/i,
  ),
  ...of(
    "image-credit",
    /^(?:photo|image|picture|photograph|video|graphic|map|illustration|credit|photo credits?|image credits?|picture credits?|image source|courtesy(?: of)?|photo illustration|cover photo|file photo|фото|зображення|ілюстрація|скриншот|скріншот)(?: ?[:©|]| by:| credits?:?| courtesy(?: of)?:?) ?(?:[^.!?]|\.(?! \p{Lu}\p{Ll}+ \p{Ll})){2,110}$/iu,
    needing(SIGN.agency, new RegExp(`^[\\[(]?(?:${NAME} ?[/|,–-] ?){0,2}${AGENCY}(?: ?(?:/|via|,|\\||-) ?(?:${AGENCY}|${NAME})){0,4}[\\])]?$`, "u")),
    /^(?:Photos?|Photo [Ii]llustrations?|Images?|Pictures?|Photographs?|Illustration|Graphic|Video|Фото) by \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,4}(?:[/,| ].{0,60})?$/u,
    /^(?:©|\(c\)) ?\p{Lu}[^.!?]{1,80}$/u,
    /^(?:image|photo|picture|video|photograph)(?: \d+(?: of \d+)?)?[:.]?$/i,
    /^(?:\[[\p{Lu}][\p{L} .'’-]{1,30}\])$/u,
    /^(?:item|image|photo|slide) \d+ of \d+.{0,280}$/i,
    /^(?:enlarge|expand|open) (?:this )?(?:image|photo|picture)?.{0,60}$/i,
    /^(?:hide|show|toggle|view) captions?.{0,20}$/i,
  ),
  ...of(
    "byline-box",
    /^(?:by|від|автор|авторы?|text by|words by|written by|reported by|reporting by|edited by|story by|contributed by)[: ].{0,3}[\p{Lu}@].{0,100}$/u,
    /^(?:By|by|BY|Author|Authors?|Автор|Автори|Авторы|Staff|Newsroom|Staff (?:reporter|writer|and agencies)|News (?:desk|agencies)|Agencies|Web desk|Editorial (?:team|staff|board))$/,
    /^(?:reporting|additional reporting|writing|editing|compiled|translated|produced|edited|graphics?) by .{2,260}$/i,
    needing(SIGN.helped, /^.{2,120}\b(?:contributed to|assisted (?:in|with)|helped (?:with|report)) (?:this|the) (?:report|article|story|reporting)(?: from [^.]{2,60})?[.]?$/i),
    /^(?:with (?:reporting|files|input|inputs|information|contributions|additional reporting|agency inputs?) (?:by|from)|\(?with inputs? from|the associated press contributed|reuters contributed|(?:afp|ap|reuters|associated press) (?:contributed|and .{2,40} contributed)).{0,180}$/i,
    /^(?:follow|email|e-mail) (?:him|her|them|the author|\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?) (?:on|at|via)\b.{0,120}$/u,
    /^(?:Email|E-mail|Tel|Phone|Fax): ?\S{3,80}$/i,
    /^(?:@[A-Za-z0-9_]{2,30}[ ,|]{0,3}){1,4}$/,
    needing(SIGN.at, /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}$/),
    /^\\?\[email protected\\?\]$/i,
  ),
  ...of(
    "navigation",
    /^(?:home|menu|search|skip to (?:content|main|navigation).{0,30}|about(?: us)?|contact(?: us)?|site ?map|advertise(?: with us)?|careers|jobs|archives?|faq|help|rss|login|log in|my account|sign in|sign out|back|close|×|x|next|previous|prev|more|less|play|pause|live|edition|en|ua|uk|ru|укр|рус|eng|loading ?\.*|error|oops.{0,30}|submit|ok|yes|no|cancel|links|home ?[›»>/].{0,100}|you are here:?.{0,80}|breadcrumbs?|[*•·|–—-]+|https?:\/\/\S{1,400}|www\.\S{1,200}|aj-logo|logo|opens? in (?:a )?new (?:tab|window))$/i,
    needing(SIGN.logo, /^.{1,30} logo$/i),
    needing(SIGN.url, /^\p{L}{2,12}:\/\/\S+.{0,200}$/u),
    needing(SIGN.separator, /^(?:[\p{L}\p{N} &'-]{2,24}[ ]?[›»>][ ]?){1,6}[\p{L}\p{N} &'-]{0,120}$/u),
    needing(SIGN.separator, /^(?:[\p{L}\p{N}&'’-]{1,20}(?: [\p{L}\p{N}&'’-]{1,20}){0,2} [|•·] ){2,12}[\p{L}\p{N}&'’ -]{1,30}$/u),
  ),
];

/** Marks inside a paragraph. `pattern` is global; it never takes words of a sentence with it. */
export const INLINE: readonly Furniture[] = [
  ...of("audio-player", /(?:Play all audios?:?|Listen to this article(?: now)?:?|Your browser does not support the audio element\.?)/g),
  ...of(
    "read-more",
    /(?<=[.!?…:”"’')\]] |^)(?:EXPLORE|READ|SEE|UNLOCK|SUBSCRIBE|SIGN|LEARN|LISTEN|FOLLOW|SHARE|JOIN|DOWNLOAD|CONTINUE|VIEW|SHOP|RELATED|RECOMMENDED|TRENDING|MORE|ALSO|MUST|KEEP|DON['’]T)(?: [A-Z'’]{1,15}){1,6}(?=$| ["“‘'(]?\p{Lu}\p{Ll}| ["“‘'(]?\p{Lu}[ .]| ["“‘'(]?\p{Lu}{2,6}(?:['’]s)? \p{Ll}| \d)/gu,
    /\((?:Read (?:more|also|here)|See also|Also read|RELATED|READ MORE|READ ALSO|Read more here)(?:: [^()]{1,160})?\)/g,
  ),
  ...of(
    "advertisement",
    /(?<=[.!?…”"’')\]] |^)(?:ADVERTISEMENT|Advertisement|Article continues (?:below|after) (?:this )?ad(?:vertisement)?\.?|Story continues below(?: (?:this )?ad(?:vertisement)?)?\.?|Scroll (?:down )?to continue(?: (?:with content|reading))?\.?|SCROLL (?:DOWN )?TO CONTINUE(?: (?:WITH CONTENT|READING))?\.?)(?=$| )/g,
  ),
  ...of("video-player", /(?<=[.!?…”"’')\]] |^)(?:Video Ad Feedback|Video Player is loading\.?|Play Video|PLAY VIDEO|Your browser does not support the video (?:element|tag)\.?)(?=$| )/g),
  ...of("share-buttons", /(?<=[.!?…”"’')\]] |^)(?:Copy link|Link copied!?|Share this (?:article|story)(?: on (?:Facebook|Twitter|X|WhatsApp|Telegram))?\.?)(?=$| )/g),
  ...of(
    "promotion",
    /(?<=[.!?…”"’')\]] |^)(?:CLICK HERE (?:TO|FOR) [A-Z'’ ]{4,60}|(?:CLICK HERE|TAP HERE))(?=$| \p{Lu}\p{Ll}| ["“‘])/gu,
    /(?<=[.!?…”"’')\]] |^)(?:Sign up (?:here|now)\.|Click here to (?:sign up|subscribe|read more|get the [^.!?]{1,40} app)\.?)(?=$| )/g,
  ),
  ...of("image-credit", /(?: |^)\((?:AP Photo|AFP Photo|Photo(?: by|:)?|Image(?: by|:)?|Picture(?: by|:)?|File photo|Getty Images|via REUTERS)[^()]{0,80}\)/g),
  ...of("promotion", /, opens new tab\b/g),
];

/** Words without which no mark of `INLINE` stands in a text: a cheap test before the patterns. */
export const INLINE_HINT =
  /(?:audio|EXPLORE|READ|Read |SEE |UNLOCK|SUBSCRIBE|SIGN |LEARN|LISTEN|Listen|FOLLOW|SHARE|JOIN|CONTINUE|VIEW|SHOP|RECOMMENDED|TRENDING|DON.T|ALSO|Also|See also|MUST|KEEP|MORE|ADVERT|Advert|continue|SCROLL|Scroll|Video|VIDEO|Copy link|Link copied|Share this|CLICK|TAP|Click here|Sign up|Photo|photo|Image|Picture|RELATED|REUTERS|Getty|DOWNLOAD|opens new)/;
