// Built by scripts/gazetteer/build.ts; do not edit. Contains data of GeoNames (geonames.org, CC BY 4.0) and of Natural
// Earth (naturalearthdata.com, public domain), joined with the tables in data/gazetteer/hand. Columns: see README.md.
export default String.raw`code	kind	country	name	forms	ambiguous
AD	city	AD	Andorra la Vella	Andorra la Vella	
AD	country	AD	Andorra	Andorra	
AE	country	AE	United Arab Emirates	United Arab Emirates|UAE|U.A.E.|Emirates|the Emirates	
AE-AJ	city	AE	Ajman City	Ajman City	
AE-AJ	region	AE	Ajman	Ajman	
AE-AZ	city	AE	Abu Dhabi	Abu Dhabi	
AE-AZ	city	AE	Al Ain City	Al Ain City|Al-Ain City|Ain City	
AE-AZ	city	AE	Al Dhafra	Al Dhafra|Al Dhafra air base|Al-Dhafra	
AE-AZ	city	AE	Al Shamkhah City	Al Shamkhah City|Al-Shamkhah City|Shamkhah City	
AE-AZ	city	AE	Bani Yas City	Bani Yas City	
AE-AZ	city	AE	Khalifah A City	Khalifah A City	
AE-AZ	city	AE	Musaffah	Musaffah|Musaffa	
AE-AZ	city	AE	Zayed City	Zayed City	
AE-AZ	region	AE	Abu Dhabi	Abu Dhabi	city:Abu Dhabi
AE-DU	city	AE	Dubai	Dubai|Dubae	
AE-DU	city	AE	Jebel Ali	Jebel Ali	
AE-DU	region	AE	Dubai	Dubai	city:Dubai
AE-FU	city	AE	Dibba Al-Fujairah	Dibba Al-Fujairah	
AE-FU	city	AE	Fujairah	Fujairah|Al Fujairah City|Al-Fujairah City|Fujairah City	
AE-FU	city	AE	Reef Al Fujairah City	Reef Al Fujairah City	
AE-FU	region	AE	Fujairah	Fujairah	city:Fujairah
AE-RK	city	AE	Ras Al Khaimah City	Ras Al Khaimah City	
AE-RK	region	AE	Ras al-Khaimah	Ras al-Khaimah|Ras Al Khaimah|Ras al Khaimah	
AE-SH	city	AE	Khawr Fakkan	Khawr Fakkan	
AE-SH	city	AE	Sharjah	Sharjah|Charjah|Sarja	
AE-SH	region	AE	Sharjah	Sharjah	city:Sharjah
AE-UQ	city	AE	Umm Al Quwain City	Umm Al Quwain City	
AE-UQ	region	AE	Umm al-Quwain	Umm al-Quwain|Umm Al Quwain|Imarat Umm al Qaywayn	
AF	country	AF	Afghanistan	Afghanistan|Islamic Emirate of Afghanistan|Islamic Emirate	
AF-BAL	city	AF	Balkh	Balkh|Balch	
AF-BAL	city	AF	Khulm	Khulm	
AF-BAL	city	AF	Mazar-e Sharif	Mazar-e Sharif|Masar-e Scharif|Mazar-e Sarif	
AF-BAL	region	AF	Balkh	Balkh	city:Balkh
AF-BAM	city	AF	Bamyan	Bamyan|Bamian	
AF-BAM	region	AF	Bamyan	Bamyan	city:Bamyan
AF-BDG	city	AF	Ghormach	Ghormach|Ghormac	
AF-BDG	region	AF	Badghis	Badghis	
AF-BDS	city	AF	Fayzabad	Fayzabad|Faizabad	
AF-BDS	region	AF	Badakhshan	Badakhshan	
AF-BGL	city	AF	Baghlan	Baghlan	
AF-BGL	city	AF	Nahrin	Nahrin	
AF-BGL	city	AF	Pul-e Khumri	Pul-e Khumri	
AF-BGL	region	AF	Baghlan	Baghlan	city:Baghlan
AF-DAY	region	AF	Daykundi	Daykundi	
AF-FRA	city	AF	Farah	Farah	person:Farah
AF-FRA	region	AF	Farah	Farah	person:Farah
AF-FYB	city	AF	Andkhoy	Andkhoy|Andkhoi	
AF-FYB	city	AF	Maymana	Maymana|Maimana|Maimanah	
AF-FYB	region	AF	Faryab	Faryab	
AF-GHA	city	AF	Ghazni	Ghazni|Gazni	
AF-GHA	region	AF	Ghazni	Ghazni	city:Ghazni
AF-GHO	region	AF	Ghor	Ghor	
AF-HEL	city	AF	Gereshk	Gereshk|Geresk	
AF-HEL	city	AF	Lashkar Gah	Lashkar Gah	
AF-HEL	region	AF	Helmand	Helmand	
AF-HER	city	AF	Herat	Herat|Gerat	
AF-HER	city	AF	Shindand	Shindand	
AF-HER	region	AF	Herat	Herat	city:Herat
AF-JOW	city	AF	Shibirghan	Shibirghan|Seberghan	
AF-JOW	region	AF	Jowzjan	Jowzjan|Jawzjan	
AF-KAB	city	AF	Kabul	Kabul|Cabul	
AF-KAB	city	AF	Paghman	Paghman	
AF-KAB	region	AF	Kabul	Kabul	city:Kabul
AF-KAN	city	AF	Kandahar	Kandahar|Candahar|Kandagar	
AF-KAN	city	AF	Spin Boldak	Spin Boldak	
AF-KAN	region	AF	Kandahar	Kandahar	city:Kandahar
AF-KAP	region	AF	Kapisa	Kapisa	
AF-KDZ	city	AF	Khanabad	Khanabad|Khan Abad	
AF-KDZ	city	AF	Kunduz	Kunduz|Kundus	
AF-KDZ	city	AF	Qarawul	Qarawul	
AF-KDZ	region	AF	Kunduz	Kunduz	city:Kunduz
AF-KHO	city	AF	Khost	Khost	
AF-KHO	region	AF	Khost	Khost	city:Khost
AF-KNR	city	AF	Asadabad	Asadabad	place:Asadabad
AF-KNR	region	AF	Kunar	Kunar	
AF-LAG	region	AF	Laghman	Laghman	
AF-LOG	city	AF	Baraki Barak	Baraki Barak|Barah Ki Barak	
AF-LOG	region	AF	Logar	Logar	
AF-NAN	city	AF	Jalalabad	Jalalabad	
AF-NAN	region	AF	Nangarhar	Nangarhar	
AF-NIM	city	AF	Zaranj	Zaranj|Zarang	
AF-NIM	region	AF	Nimruz	Nimruz|Nimroz	
AF-NUR	region	AF	Nuristan	Nuristan	
AF-PAN	city	AF	Bazarak	Bazarak	
AF-PAN	region	AF	Panjshir	Panjshir	
AF-PAR	area	AF	Bagram	Bagram|Bagram airbase	
AF-PAR	city	AF	Charikar	Charikar|Chairkar|Charekar	
AF-PAR	region	AF	Parwan	Parwan	
AF-PIA	city	AF	Gardez	Gardez|Gardiz	
AF-PIA	region	AF	Paktia	Paktia|Paktiya	
AF-PKA	city	AF	Barmal	Barmal|Bermal	
AF-PKA	city	AF	Urgun	Urgun|Argun	place:Argun
AF-PKA	region	AF	Paktika	Paktika	
AF-SAM	city	AF	Aibak	Aibak|Aybak	
AF-SAM	region	AF	Samangan	Samangan	
AF-SAR	city	AF	Sar-e Pul	Sar-e Pul|Sar-i-Pul	
AF-SAR	region	AF	Sar-e Pol	Sar-e Pol|Sar-e-Pul|Sar-e Pul	city:Sar-e Pul
AF-TAK	city	AF	Rustaq	Rustaq|Rustak	place:Rustaq
AF-TAK	city	AF	Taloqan	Taloqan|Taleqan|Talikan	
AF-TAK	region	AF	Takhar	Takhar	
AF-URU	region	AF	Uruzgan	Uruzgan|Oruzgan	
AF-WAR	region	AF	Wardak	Maidan Wardak|Wardak	
AF-ZAB	region	AF	Zabul	Zabul	
AG	city	AG	Saint Johns	Saint Johns	
AG	country	AG	Antigua and Barbuda	Antigua and Barbuda	
AL	city	AL	Tirana	Tirana	
AL	country	AL	Albania	Albania	
AM	country	AM	Armenia	Armenia|Republic of Armenia	
AM-AG	city	AM	Ashtarak	Ashtarak	
AM-AG	region	AM	Aragatsotn	Aragatsotn	
AM-AR	city	AM	Ararat	Ararat	
AM-AR	city	AM	Artashat	Artashat	
AM-AR	city	AM	Masis	Masis	
AM-AR	city	AM	Vedi	Vedi	
AM-AR	region	AM	Ararat	Ararat	city:Ararat
AM-AV	city	AM	Armavir	Armavir	
AM-AV	city	AM	Vagharshapat	Vagharshapat	
AM-AV	region	AM	Armavir	Armavir	city:Armavir
AM-ER	city	AM	Yerevan	Yerevan|Erevan	
AM-ER	region	AM	Yerevan	city of Yerevan	
AM-GR	city	AM	Gavar	Gavar	
AM-GR	city	AM	Jermuk	Vardenis	
AM-GR	city	AM	Sevan	Sevan	
AM-GR	city	AM	Sotk	Sotk	
AM-GR	region	AM	Gegharkunik	Gegharkunik	
AM-KT	city	AM	Abovyan	Abovyan	
AM-KT	city	AM	Charentsavan	Charentsavan	
AM-KT	city	AM	Hrazdan	Hrazdan	
AM-KT	region	AM	Kotayk	Kotayk	
AM-LO	city	AM	Alaverdi	Alaverdi	
AM-LO	city	AM	Spitak	Spitak	
AM-LO	city	AM	Stepanavan	Stepanavan	
AM-LO	city	AM	Vanadzor	Vanadzor	
AM-LO	region	AM	Lori	Lori	person:Lori
AM-SH	city	AM	Gyumri	Gyumri	
AM-SH	region	AM	Shirak	Shirak	
AM-SU	city	AM	Goris	Goris	
AM-SU	city	AM	Kapan	Kapan	
AM-SU	city	AM	Meghri	Meghri	
AM-SU	city	AM	Sisian	Sisian|Hatsavan	
AM-SU	region	AM	Syunik	Syunik|Zangezur	
AM-TV	city	AM	Dilijan	Dilijan	
AM-TV	city	AM	Ijevan	Ijevan	
AM-TV	region	AM	Tavush	Tavush	
AM-VD	city	AM	Jermuk	Jermuk	
AM-VD	region	AM	Vayots Dzor	Vayots Dzor	
AO	city	AO	Luanda	Luanda	
AO	country	AO	Angola	Angola	
AR	city	AR	Buenos Aires	Buenos Aires	
AR	city	AR	Cordoba	Cordoba	
AR	city	AR	Rosario	Rosario	
AR	country	AR	Argentina	Argentina	
AT	city	AT	Vienna	Vienna	
AT	country	AT	Austria	Austria	
AU	city	AU	Adelaide	Adelaide	
AU	city	AU	Brisbane	Brisbane	
AU	city	AU	Canberra	Canberra	
AU	city	AU	Melbourne	Melbourne	
AU	city	AU	Perth	Perth	
AU	city	AU	Sydney	Sydney	
AU	country	AU	Australia	Australia	
AZ	area	AZ	Nagorno-Karabakh	Nagorno-Karabakh|Nagorny Karabakh|Karabakh|Artsakh|Nagorno Karabakh	
AZ	country	AZ	Azerbaijan	Azerbaijan|Republic of Azerbaijan	
AZ-ABS	city	AZ	Khirdalan	Khirdalan	
AZ-ABS	region	AZ	Absheron	Absheron	
AZ-AGA	region	AZ	Agstafa	Agstafa	
AZ-AGC	city	AZ	Agdzhabedy	Agdzhabedy	
AZ-AGC	region	AZ	Aghjabadi	Aghjabadi	
AZ-AGM	city	AZ	Agdam	Agdam	
AZ-AGM	region	AZ	Agdam	Agdam	city:Agdam
AZ-AGS	city	AZ	Agdas	Agdas	
AZ-AGS	region	AZ	Agdash	Agdash	
AZ-AGU	city	AZ	Aghsu	Aghsu	
AZ-AGU	region	AZ	Agsu	Agsu	
AZ-AST	city	AZ	Astara	Astara	
AZ-AST	region	AZ	Astara	Astara	city:Astara
AZ-BA	city	AZ	Amirdzhan	Amirdzhan	
AZ-BA	city	AZ	Bakixanov	Bakixanov	
AZ-BA	city	AZ	Baku	Baku	
AZ-BA	city	AZ	Bilajari	Bilajari	
AZ-BA	city	AZ	Biny Selo	Biny Selo	
AZ-BA	city	AZ	Buzovna	Buzovna	
AZ-BA	city	AZ	Hovsan	Hovsan	
AZ-BA	city	AZ	Lokbatan	Lokbatan	
AZ-BA	city	AZ	Mardakan	Mardakan	
AZ-BA	city	AZ	Mastaga	Mastaga	
AZ-BA	city	AZ	Qaracuxur	Qaracuxur	
AZ-BA	city	AZ	Sabuncu	Sabuncu	
AZ-BA	city	AZ	Yeni Suraxani	Yeni Suraxani	
AZ-BA	city	AZ	Zabrat	Zabrat	
AZ-BA	region	AZ	Baku	Baku	city:Baku
AZ-BAB	region	AZ	Babek	Babek	
AZ-BAL	region	AZ	Balakan	Balakan	
AZ-BAR	city	AZ	Barda	Barda	
AZ-BAR	region	AZ	Barda	Barda	city:Barda
AZ-BEY	city	AZ	Beylagan	Beylagan	
AZ-BEY	region	AZ	Beylagan	Beylagan	city:Beylagan
AZ-BIL	city	AZ	Pushkino	Pushkino	place:Pushkino
AZ-BIL	region	AZ	Bilasuvar	Bilasuvar	
AZ-CAB	region	AZ	Jabrayil	Jabrayil	
AZ-CAL	city	AZ	Jalilabad	Jalilabad	
AZ-CAL	region	AZ	Jalilabad	Jalilabad	city:Jalilabad
AZ-CUL	region	AZ	Julfa	Julfa	
AZ-DAS	region	AZ	Dashkasan	Dashkasan	
AZ-FUZ	city	AZ	Fizuli	Fizuli	
AZ-FUZ	region	AZ	Fuzuli	Fuzuli	
AZ-GA	city	AZ	Ganja	Ganja|Gandja	
AZ-GA	region	AZ	Ganja	Ganja	city:Ganja
AZ-GAD	region	AZ	Gadabay	Gadabay	
AZ-GOR	region	AZ	Goranboy	Goranboy	
AZ-GOY	city	AZ	Goeycay	Goeycay	
AZ-GOY	region	AZ	Goychay	Goychay	
AZ-GYG	city	AZ	Goygol	Goygol	
AZ-GYG	region	AZ	Goygol	Goygol	city:Goygol
AZ-HAC	city	AZ	Haciqabul	Haciqabul	
AZ-HAC	region	AZ	Hajigabul	Hajigabul	
AZ-IMI	city	AZ	Imishli	Imishli	
AZ-IMI	region	AZ	Imishli	Imishli	city:Imishli
AZ-ISM	city	AZ	Ismayilli	Ismayilli	
AZ-ISM	region	AZ	Ismayilli	Ismayilli	city:Ismayilli
AZ-KAL	region	AZ	Kalbajar	Kalbajar	
AZ-KAN	region	AZ	Kangarli	Kangarli	
AZ-KUR	city	AZ	Kyurdarmir	Kyurdarmir	
AZ-KUR	region	AZ	Kurdamir	Kurdamir	
AZ-LA	region	AZ	Lankaran	Lankaran	place:Lankaran
AZ-LAC	region	AZ	Lachin	Lachin|Lachin corridor|Lachin Corridor	
AZ-LAN	city	AZ	Lankaran	Lankaran	region:Lankaran
AZ-LAN	region	AZ	Lankaran	Lankaran	
AZ-LER	city	AZ	Lerik	Lerik	
AZ-LER	region	AZ	Lerik	Lerik	city:Lerik
AZ-MAS	region	AZ	Masally	Masally	
AZ-MI	city	AZ	Mingelchaur	Mingelchaur	
AZ-MI	region	AZ	Mingachevir	Mingachevir	
AZ-NA	region	AZ	Naftalan	Naftalan	
AZ-NEF	city	AZ	Neftcala	Neftcala	
AZ-NEF	region	AZ	Neftchala	Neftchala	
AZ-NX	city	AZ	Nakhchivan	Nakhchivan	
AZ-NX	region	AZ	Nakhchivan	Nakhchivan|Nakhichevan	city:Nakhchivan
AZ-OGU	region	AZ	Oghuz	Oghuz	
AZ-ORD	region	AZ	Ordubad	Ordubad	
AZ-QAB	region	AZ	Qabala	Qabala	
AZ-QAX	region	AZ	Qakh	Qakh	
AZ-QAZ	city	AZ	Qazax	Qazax	
AZ-QAZ	region	AZ	Qazax	Qazax	city:Qazax
AZ-QBA	city	AZ	Quba	Quba	
AZ-QBA	region	AZ	Quba	Quba	city:Quba
AZ-QBI	region	AZ	Qubadli	Qubadli	
AZ-QOB	region	AZ	Gobustan	Gobustan	
AZ-QUS	city	AZ	Qusar	Qusar	
AZ-QUS	region	AZ	Qusar	Qusar	city:Qusar
AZ-SA	city	AZ	Sheki	Sheki	
AZ-SA	region	AZ	Sheki	Sheki	city:Sheki
AZ-SAB	city	AZ	Sabirabad	Sabirabad	
AZ-SAB	region	AZ	Sabirabad	Sabirabad	city:Sabirabad
AZ-SAD	region	AZ	Sadarak	Sadarak	
AZ-SAH	region	AZ	Shahbuz	Shahbuz	
AZ-SAL	city	AZ	Salyan	Salyan	
AZ-SAL	region	AZ	Salyan	Salyan	city:Salyan
AZ-SAR	region	AZ	Sharur	Sharur	
AZ-SAT	city	AZ	Ahmadbayli	Ahmadbayli	
AZ-SAT	city	AZ	Saatli	Saatli	
AZ-SAT	region	AZ	Saatly	Saatly	
AZ-SBN	city	AZ	Divichibazar	Divichibazar	
AZ-SBN	region	AZ	Shabran	Shabran	
AZ-SIY	region	AZ	Siyazan	Siyazan	
AZ-SKR	city	AZ	Shamkhor	Shamkhor	
AZ-SKR	region	AZ	Shamkir	Shamkir	
AZ-SM	city	AZ	Haci Zeynalabdin	Haci Zeynalabdin	
AZ-SM	city	AZ	Sumqayit	Sumqayit	
AZ-SM	region	AZ	Sumqayit	Sumqayit	city:Sumqayit
AZ-SMI	city	AZ	Shamakhi	Shamakhi	
AZ-SMI	region	AZ	Shamakhi	Shamakhi	city:Shamakhi
AZ-SMX	region	AZ	Samukh	Samukh	
AZ-SR	city	AZ	Sirvan	Sirvan	
AZ-SR	region	AZ	Sirvan	Sirvan	city:Sirvan
AZ-SUS	city	AZ	Shusha	Shusha|Shushi|Susa	
AZ-SUS	region	AZ	Susa	Susa	city:Susa
AZ-TAR	city	AZ	Tartar	Terter	
AZ-TAR	region	AZ	Tartar	Tartar	
AZ-TOV	city	AZ	Tovuz	Tovuz	
AZ-TOV	region	AZ	Tovuz	Tovuz	city:Tovuz
AZ-UCA	city	AZ	Ujar	Ujar	
AZ-UCA	region	AZ	Ujar	Ujar	city:Ujar
AZ-XA	city	AZ	Stepanakert	Stepanakert|Khankendi|Xankendi	
AZ-XA	region	AZ	Stepanakert	Stepanakert	city:Stepanakert
AZ-XAC	city	AZ	Xacmaz	Xacmaz	
AZ-XAC	region	AZ	Khachmaz	Khachmaz	
AZ-XCI	region	AZ	Khojali	Khojali	
AZ-XIZ	region	AZ	Khizi	Khizi	
AZ-XVD	region	AZ	Khojavend	Khojavend	
AZ-YAR	region	AZ	Yardimli	Yardimli	
AZ-YEV	city	AZ	Yevlakh	Yevlakh	
AZ-YEV	region	AZ	Yevlakh	Yevlakh	city:Yevlakh
AZ-ZAN	region	AZ	Zangilan	Zangilan	
AZ-ZAQ	city	AZ	Zaqatala	Zaqatala	
AZ-ZAQ	region	AZ	Zaqatala	Zaqatala	city:Zaqatala
AZ-ZAR	region	AZ	Zardab	Zardab	
BA	city	BA	Sarajevo	Sarajevo	
BA	country	BA	Bosnia and Herzegovina	Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia	
BB	city	BB	Bridgetown	Bridgetown	
BB	country	BB	Barbados	Barbados	
BD	city	BD	Chattogram	Chattogram	
BD	city	BD	Comilla	Comilla	
BD	city	BD	Dhaka	Dhaka	
BD	city	BD	Khulna	Khulna	
BD	city	BD	Natore	Natore	
BD	city	BD	Rajshahi	Rajshahi	
BD	city	BD	Rangpur	Rangpur	
BD	city	BD	Shibganj	Shibganj	
BD	city	BD	Tungi	Tungi	
BD	country	BD	Bangladesh	Bangladesh	
BE	city	BE	Brussels	Brussels	
BE	country	BE	Belgium	Belgium	
BF	country	BF	Burkina Faso	Burkina Faso|Burkina	
BF-01	city	BF	Dedougou	Dedougou	
BF-01	city	BF	Nouna	Nouna	
BF-01	region	BF	Boucle du Mouhoun	Boucle du Mouhoun	
BF-02	city	BF	Banfora	Banfora	
BF-02	region	BF	Cascades	Cascades region	
BF-03	city	BF	Ouagadougou	Ouagadougou	
BF-03	region	BF	Centre	Centre region of Burkina Faso	
BF-04	city	BF	Garango	Garango	
BF-04	city	BF	Koupela	Koupela	
BF-04	city	BF	Tenkodogo	Tenkodogo	
BF-04	region	BF	Centre-Est	Centre-Est	
BF-05	city	BF	Kaya	Kaya	
BF-05	city	BF	Kongoussi	Kongoussi	
BF-05	region	BF	Centre-Nord	Centre-Nord	
BF-06	city	BF	Koudougou	Koudougou	
BF-06	city	BF	Leo	Leo	person:Leo
BF-06	city	BF	Reo	Reo	word:Reo
BF-06	region	BF	Centre-Ouest	Centre-Ouest	
BF-07	region	BF	Centre-Sud	Centre-Sud	
BF-08	city	BF	Fada N'gourma	Fada N'gourma	
BF-08	region	BF	Est	Est region of Burkina Faso	
BF-09	city	BF	Bobo-Dioulasso	Bobo-Dioulasso	
BF-09	city	BF	Hounde	Hounde	
BF-09	region	BF	Hauts-Bassins	Hauts-Bassins	
BF-10	city	BF	Gourcy	Gourcy	
BF-10	city	BF	Ouahigouya	Ouahigouya	
BF-10	city	BF	Titao	Titao	
BF-10	city	BF	Yako	Yako	
BF-10	region	BF	Nord	Nord region of Burkina Faso	
BF-11	city	BF	Ziniare	Ziniare	
BF-11	city	BF	Zorgo	Zorgo	
BF-11	region	BF	Plateau-Central	Plateau-Central	
BF-12	city	BF	Djibo	Djibo	
BF-12	city	BF	Dori	Dori	person:Dori
BF-12	region	BF	Sahel	Sahel region of Burkina Faso	
BF-13	city	BF	Gaoua	Gaoua	
BF-13	region	BF	Sud-Ouest	Sud-Ouest	
BG	city	BG	Sofia	Sofia	
BG	country	BG	Bulgaria	Bulgaria	
BH	city	BH	Juffair	Juffair	
BH	city	BH	Manama	Manama|Manamah	
BH	country	BH	Bahrain	Bahrain|Kingdom of Bahrain	
BH-13	city	BH	Jidd Hafs	Jidd Hafs|Jid Hafs	
BH-13	city	BH	Sitrah	Sitrah|Sitra	
BH-13	region	BH	Capital	Manama governorate	
BH-14	city	BH	Ar Rifa	Ar Rifa|Ar-Rifa|Rifa	
BH-14	city	BH	Dar Kulayb	Dar Kulayb|Dar Kulaib	
BH-14	city	BH	Madinat 'Isa	Madinat 'Isa	
BH-14	region	BH	Southern Governorate	Southern Governorate	
BH-15	city	BH	Al Muharraq	Al Muharraq|Al-Muharraq|Muharraq|Al Muharrak	
BH-15	region	BH	Muharraq	Muharraq	city:Muharraq
BH-17	city	BH	Madinat Hamad	Madinat Hamad	
BH-17	region	BH	Northern Governorate	Northern Governorate	
BI	city	BI	Bujumbura	Bujumbura	
BI	city	BI	Gitega	Gitega	
BI	city	BI	Muyinga	Muyinga	
BI	country	BI	Burundi	Burundi	
BJ	city	BJ	Porto-Novo	Porto-Novo	
BJ	country	BJ	Benin	Benin	
BN	city	BN	Bandar Seri Begawan	Bandar Seri Begawan	
BN	country	BN	Brunei	Brunei|Brunei Darussalam	
BO	city	BO	La Paz	La Paz	
BO	city	BO	Santa Cruz de la Sierra	Santa Cruz de la Sierra	
BO	city	BO	Sucre	Sucre	
BO	country	BO	Bolivia	Bolivia	
BR	city	BR	Belem	Belem	
BR	city	BR	Belo Horizonte	Belo Horizonte	
BR	city	BR	Brasilia	Brasilia	
BR	city	BR	Campinas	Campinas	
BR	city	BR	Campo Grande	Campo Grande	
BR	city	BR	Curitiba	Curitiba	
BR	city	BR	Fortaleza	Fortaleza	
BR	city	BR	Goiania	Goiania	
BR	city	BR	Guarulhos	Guarulhos	
BR	city	BR	Maceio	Maceio	
BR	city	BR	Manaus	Manaus	
BR	city	BR	Porto Alegre	Porto Alegre	
BR	city	BR	Recife	Recife	
BR	city	BR	Rio de Janeiro	Rio de Janeiro	
BR	city	BR	Salvador	Salvador	
BR	city	BR	Sao Luis	Sao Luis	
BR	city	BR	Sao Paulo	Sao Paulo	
BR	country	BR	Brazil	Brazil	
BS	city	BS	Nassau	Nassau	
BS	country	BS	Bahamas	Bahamas|the Bahamas	
BT	city	BT	Thimphu	Thimphu	
BT	country	BT	Bhutan	Bhutan	
BW	city	BW	Gaborone	Gaborone	
BW	country	BW	Botswana	Botswana	
BY	country	BY	Belarus	Belarus|Byelorussia|Belorussia|Republic of Belarus	
BY-BR	city	BY	Baranovichi	Baranovichi	
BY-BR	city	BY	Brest (Belarus)	Brest	
BY-BR	city	BY	Kobryn	Kobryn	
BY-BR	city	BY	Pinsk	Pinsk	
BY-BR	region	BY	Brest Region	Brest|Brestskaya	city:Brest
BY-HM	city	BY	Minsk	Minsk	
BY-HM	region	BY	Minsk	city of Minsk	
BY-HO	city	BY	Gomel	Gomel|Homel|Homyel	
BY-HO	city	BY	Kalinkavichy	Kalinkavichy	
BY-HO	city	BY	Mozyr	Mozyr|Mazyr	
BY-HO	city	BY	Rahachow	Rahachow	
BY-HO	city	BY	Rechytsa	Rechytsa	
BY-HO	city	BY	Svyetlahorsk	Svyetlahorsk	
BY-HO	city	BY	Zhlobin	Zhlobin	
BY-HO	region	BY	Gomel Region	Gomel|Homel|Homyel|Homiel	city:Gomel|city:Homel|city:Homyel
BY-HR	city	BY	Grodno	Grodno|Hrodna	
BY-HR	city	BY	Lida	Lida	person:Lida
BY-HR	city	BY	Slonim	Slonim	
BY-HR	city	BY	Smarhon	Smarhon	
BY-HR	city	BY	Volkovysk	Volkovysk	
BY-HR	region	BY	Grodno Region	Grodno|Hrodna	city:Grodno|city:Hrodna
BY-MA	city	BY	Asipovichy	Asipovichy	
BY-MA	city	BY	Babruysk	Babruysk	
BY-MA	city	BY	Horki	Horki	
BY-MA	city	BY	Mogilev	Mogilev|Mahilyow	
BY-MA	region	BY	Mogilev Region	Mogilev|Mahilyow|Mahiliou|Mogilyov	city:Mahilyow|city:Mogilev
BY-MI	city	BY	Barysaw	Barysaw	
BY-MI	city	BY	Horad Zhodzina	Horad Zhodzina	
BY-MI	city	BY	Maladziecna	Maladziecna	
BY-MI	city	BY	Salihorsk	Salihorsk	
BY-MI	city	BY	Slutsk	Slutsk	
BY-MI	city	BY	Vilyeyka	Vilyeyka	
BY-MI	region	BY	Minsk Region	Minsk	city:Minsk
BY-VI	city	BY	Navapolatsk	Navapolatsk	
BY-VI	city	BY	Orsha	Orsha	
BY-VI	city	BY	Polatsk	Polatsk	
BY-VI	city	BY	Vitebsk	Vitebsk|Vitsebsk	
BY-VI	region	BY	Vitebsk Region	Vitebsk|Vitsebsk|Viciebsk	city:Vitebsk|city:Vitsebsk
BZ	city	BZ	Belmopan	Belmopan	
BZ	country	BZ	Belize	Belize	
CA	city	CA	Calgary	Calgary	
CA	city	CA	Edmonton	Edmonton	
CA	city	CA	Montreal	Montreal	
CA	city	CA	Ottawa	Ottawa	
CA	city	CA	Toronto	Toronto	
CA	country	CA	Canada	Canada	
CD	country	CD	Democratic Republic of the Congo	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa|D.R.C.|Congo|RDC	
CD-BC	city	CD	Boma	Boma	
CD-BC	city	CD	Matadi	Matadi	
CD-BC	city	CD	Mbanza-Ngungu	Mbanza-Ngungu	
CD-BC	city	CD	Moanda	Moanda	
CD-BC	region	CD	Kongo Central	Kongo Central|Bas-Congo	
CD-BU	city	CD	Buta	Buta	person:Buta
CD-BU	region	CD	Bas-Uele	Bas-Uele|Bas Uele	
CD-EQ	city	CD	Mbandaka	Mbandaka	
CD-EQ	region	CD	Equateur	Equateur	
CD-HK	city	CD	Kipushi	Kipushi	
CD-HK	city	CD	Likasi	Likasi	
CD-HK	city	CD	Lubumbashi	Lubumbashi	
CD-HK	region	CD	Haut-Katanga	Haut-Katanga|Upper Katanga	
CD-HL	city	CD	Kamina	Kamina	person:Kamina
CD-HL	region	CD	Haut-Lomami	Haut-Lomami	
CD-HU	city	CD	Isiro	Isiro	
CD-HU	region	CD	Haut-Uele	Haut-Uele|Haut Uele	
CD-IT	city	CD	Bunia	Bunia	
CD-IT	city	CD	Djugu	Djugu	
CD-IT	region	CD	Ituri	Ituri	
CD-KC	city	CD	Kananga	Kananga	
CD-KC	region	CD	Kasai-Central	Kasai-Central|Kasai Central	
CD-KE	city	CD	Mbuji-Mayi	Mbuji-Mayi	
CD-KE	region	CD	Kasai-Oriental	Kasai-Oriental|Eastern Kasai	
CD-KG	region	CD	Kwango	Kwango	
CD-KL	city	CD	Bandundu	Bandundu	
CD-KL	city	CD	Kikwit	Kikwit	
CD-KL	region	CD	Kwilu	Kwilu	
CD-KN	city	CD	Kinshasa	Kinshasa	
CD-KN	city	CD	Masina	Masina	
CD-KN	region	CD	Kinshasa	city of Kinshasa	
CD-KS	city	CD	Ilebo	Ilebo	
CD-KS	city	CD	Mweka	Mweka	
CD-KS	city	CD	Tshikapa	Tshikapa	
CD-KS	region	CD	Kasai	Kasai	
CD-LO	city	CD	Gandajika	Gandajika	
CD-LO	city	CD	Kabinda	Kabinda	
CD-LO	city	CD	Mwene-Ditu	Mwene-Ditu	
CD-LO	region	CD	Lomami	Lomami	
CD-LU	city	CD	Kolwezi	Kolwezi	
CD-LU	region	CD	Lualaba	Lualaba	
CD-MA	city	CD	Kasongo	Kasongo	
CD-MA	city	CD	Kindu	Kindu	
CD-MA	region	CD	Maniema	Maniema	
CD-MN	region	CD	Mai-Ndombe	Mai-Ndombe	
CD-MO	city	CD	Bumba	Bumba	
CD-MO	city	CD	Lisala	Lisala	
CD-MO	region	CD	Mongala	Mongala	
CD-NK	city	CD	Beni	Beni	
CD-NK	city	CD	Butembo	Butembo	
CD-NK	city	CD	Goma	Goma	
CD-NK	city	CD	Kibumba	Kibumba	
CD-NK	city	CD	Kitchanga	Kitchanga	
CD-NK	city	CD	Masisi	Masisi	
CD-NK	city	CD	Rutshuru	Rutshuru	
CD-NK	city	CD	Sake	Sake	
CD-NK	city	CD	Walikale	Walikale	
CD-NK	region	CD	North Kivu	North Kivu|Nord-Kivu	
CD-NU	city	CD	Gbadolite	Gbadolite	
CD-NU	region	CD	North Ubangi	Nord-Ubangi|North Ubangi	
CD-SA	city	CD	Lodja	Lodja	
CD-SA	region	CD	Sankuru	Sankuru	
CD-SK	city	CD	Bukavu	Bukavu	
CD-SK	city	CD	Fizi	Fizi	
CD-SK	city	CD	Kamanyola	Kamanyola	
CD-SK	city	CD	Kavumu	Kavumu	
CD-SK	city	CD	Minembwe	Minembwe	
CD-SK	city	CD	Uvira	Uvira	
CD-SK	city	CD	Walungu	Walungu	
CD-SK	region	CD	South Kivu	South Kivu|Sud-Kivu	
CD-SU	city	CD	Gemena	Gemena	
CD-SU	region	CD	South Ubangi	Sud-Ubangi|South Ubangi	
CD-TA	city	CD	Kalemie	Kalemie	
CD-TA	region	CD	Tanganyika	Tanganyika	
CD-TO	city	CD	Kisangani	Kisangani	
CD-TO	region	CD	Tshopo	Tshopo	
CD-TU	region	CD	Tshuapa	Tshuapa	
CF	city	CF	Bangui	Bangui	
CF	city	CF	Berberati	Berberati	
CF	city	CF	Bimbo	Bimbo	
CF	city	CF	Kaga Bandoro	Kaga Bandoro	
CF	city	CF	Mbaiki	Mbaiki	
CF	country	CF	Central African Republic	Central African Republic|CAR	word:CAR
CG	city	CG	Brazzaville	Brazzaville	
CG	country	CG	Republic of the Congo	Republic of the Congo|Republic of Congo|Congo-Brazzaville|Congo Republic	
CH	city	CH	Bern	Bern	
CH	country	CH	Switzerland	Switzerland|Swiss Confederation	
CI	city	CI	Abidjan	Abidjan	
CI	city	CI	Abobo	Abobo	
CI	city	CI	Yamoussoukro	Yamoussoukro	
CI	country	CI	Ivory Coast	Ivory Coast|Cote d'Ivoire	
CL	city	CL	Santiago	Santiago	
CL	country	CL	Chile	Chile	
CM	city	CM	Bafoussam	Bafoussam	
CM	city	CM	Bamenda	Bamenda	
CM	city	CM	Bertoua	Bertoua	
CM	city	CM	Douala	Douala	
CM	city	CM	Edea	Edea	
CM	city	CM	Garoua	Garoua	
CM	city	CM	Kumba	Kumba	person:Kumba
CM	city	CM	Loum	Loum	
CM	city	CM	Ngaoundere	Ngaoundere	
CM	city	CM	Yaounde	Yaounde	
CM	country	CM	Cameroon	Cameroon	
CM-EN	city	CM	Kousseri	Kousseri	
CM-EN	city	CM	Maroua	Maroua	
CM-EN	city	CM	Mokolo	Mokolo	
CM-EN	region	CM	Far North	Far North Region	
CN	city	CN	Beijing	Beijing	
CN	city	CN	Changchun	Changchun	
CN	city	CN	Chengdu	Chengdu	
CN	city	CN	Chongqing	Chongqing	
CN	city	CN	Dalian	Dalian	
CN	city	CN	Dongguan	Dongguan	
CN	city	CN	Foshan	Foshan	
CN	city	CN	Fuzhou	Fuzhou	
CN	city	CN	Guangzhou	Guangzhou	
CN	city	CN	Hangzhou	Hangzhou	
CN	city	CN	Harbin	Harbin	
CN	city	CN	Hefei	Hefei	
CN	city	CN	Jinan	Jinan	
CN	city	CN	Kunming	Kunming	
CN	city	CN	Nanjing	Nanjing	
CN	city	CN	Nanning	Nanning	
CN	city	CN	Ningbo	Ningbo	
CN	city	CN	Puyang	Puyang	
CN	city	CN	Qingdao	Qingdao	
CN	city	CN	Shanghai	Shanghai	
CN	city	CN	Shantou	Shantou	
CN	city	CN	Shenyang	Shenyang	
CN	city	CN	Shenzhen	Shenzhen	
CN	city	CN	Shijiazhuang	Shijiazhuang	
CN	city	CN	Suzhou	Suzhou	
CN	city	CN	Taiyuan	Taiyuan	
CN	city	CN	Tianjin	Tianjin	
CN	city	CN	Wuhan	Wuhan	
CN	city	CN	Wuxi	Wuxi	
CN	city	CN	Xi'an	Xi'an	
CN	city	CN	Xiamen	Xiamen	
CN	city	CN	Zhengzhou	Zhengzhou	
CN	city	CN	Zhongshan	Zhongshan	
CN	country	CN	China	China|People's Republic of China|PRC|mainland China	
CN-XJ	region	CN	Xinjiang	Xinjiang	
CN-XZ	region	CN	Tibet	Tibet	
CO	city	CO	Barranquilla	Barranquilla	
CO	city	CO	Bogota	Bogota	
CO	city	CO	Bucaramanga	Bucaramanga	
CO	city	CO	Buenaventura	Buenaventura	
CO	city	CO	Cali	Cali	
CO	city	CO	Cartagena	Cartagena	
CO	city	CO	Cucuta	Cucuta	
CO	city	CO	Ibague	Ibague	
CO	city	CO	Manizales	Manizales	
CO	city	CO	Medellin	Medellin	
CO	city	CO	Monteria	Monteria	
CO	city	CO	Pereira	Pereira	person:Pereira
CO	city	CO	Santa Marta	Santa Marta	
CO	city	CO	Valledupar	Valledupar	
CO	country	CO	Colombia	Colombia	
CR	city	CR	San Jose	San Jose	place:San Jose
CR	country	CR	Costa Rica	Costa Rica	
CU	city	CU	Havana	Havana	
CU	country	CU	Cuba	Cuba	
CV	city	CV	Praia	Praia	
CV	country	CV	Cape Verde	Cape Verde|Cabo Verde	
CY	city	CY	Famagusta	Famagusta	
CY	city	CY	Larnaca	Larnaca	
CY	city	CY	Limassol	Limassol	
CY	city	CY	Nicosia	Nicosia	
CY	city	CY	Strovolos	Strovolos	
CY	country	CY	Cyprus	Cyprus|Republic of Cyprus	
CZ	city	CZ	Prague	Prague	
CZ	country	CZ	Czech Republic	Czech Republic|Czechia	
DE	city	DE	Berlin	Berlin	
DE	city	DE	Hamburg	Hamburg	
DE	city	DE	Koeln	Koeln	
DE	city	DE	Munich	Munich	
DE	country	DE	Germany	Germany|Federal Republic of Germany	
DJ	city	DJ	Ali Sabieh	Ali Sabieh	
DJ	city	DJ	Obock	Obock	
DJ	city	DJ	Tadjourah	Tadjourah	
DJ	country	DJ	Djibouti	Djibouti	
DK	city	DK	Copenhagen	Copenhagen	
DK	country	DK	Denmark	Denmark|Kingdom of Denmark	
DM	city	DM	Roseau	Roseau	
DM	country	DM	Dominica	Dominica	
DO	city	DO	Santiago de los Caballeros	Santiago de los Caballeros	
DO	city	DO	Santo Domingo	Santo Domingo	
DO	country	DO	Dominican Republic	Dominican Republic	
DZ	city	DZ	Algiers	Algiers	
DZ	country	DZ	Algeria	Algeria	
EC	city	EC	Guayaquil	Guayaquil	
EC	city	EC	Quito	Quito	
EC	country	EC	Ecuador	Ecuador	
EE	city	EE	Narva	Narva	
EE	city	EE	Paernu	Paernu	
EE	city	EE	Tallinn	Tallinn	
EE	city	EE	Tartu	Tartu	
EE	country	EE	Estonia	Estonia	
EG	area	EG	Sinai	Sinai|Sinai Peninsula	
EG	city	EG	Abnub	Abnub	
EG	city	EG	Abu Kabir	Abu Kabir	
EG	city	EG	Abu Tij	Abu Tij|Abu Tig	
EG	city	EG	Akhmim	Akhmim	
EG	city	EG	Al 'Ashir min Ramadan	Al 'Ashir min Ramadan	
EG	city	EG	Al Fashn	Al Fashn|Al-Fashn|Fashn	
EG	city	EG	Al Fayyum	Al Fayyum|Al-Fayyum|Fayyum	
EG	city	EG	Al Hawamidiyah	Al Hawamidiyah|Al-Hawamidiyah|Hawamidiyah	
EG	city	EG	Al Khusus	Al Khusus|Al-Khusus|Khusus	
EG	city	EG	Al Mahallah al Kubra	Al Mahallah al Kubra|Al-Mahallah al Kubra|Mahallah al Kubra	
EG	city	EG	Al Mansurah	Al Mansurah|Al-Mansurah|Mansurah	
EG	city	EG	Al Manzalah	Al Manzalah|Al-Manzalah|Manzalah	
EG	city	EG	Al Matariyah	Al Matariyah|Al-Matariyah|Matariyah	
EG	city	EG	Al Minya	Al Minya|Al-Minya|Minya	
EG	city	EG	Al-'Ubur	Al-'Ubur	
EG	city	EG	Alexandria	Alexandria	
EG	city	EG	As Sinbillawayn	As Sinbillawayn|As-Sinbillawayn|Sinbillawayn	
EG	city	EG	Ashmun	Ashmun	
EG	city	EG	Aswan	Aswan|Asvan	
EG	city	EG	Asyut	Asyut|Assiut	
EG	city	EG	Banha	Banha	
EG	city	EG	Bani Mazar	Bani Mazar	
EG	city	EG	Bani Suwayf	Bani Suwayf	
EG	city	EG	Bilbays	Bilbays	
EG	city	EG	Bilqas	Bilqas	
EG	city	EG	Bush	Bush	person:Bush
EG	city	EG	Cairo	Cairo|Caire	
EG	city	EG	Damanhur	Damanhur	
EG	city	EG	Damietta	Damietta|Damieta	
EG	city	EG	Dayrut	Dayrut|Dairut	
EG	city	EG	Dikirnis	Dikirnis|Dekernes	
EG	city	EG	Disuq	Disuq|Disuk	
EG	city	EG	Faqus	Faqus|Fakus	
EG	city	EG	Girga	Girga|Jirja	
EG	city	EG	Giza	Giza|Gizah	
EG	city	EG	Halwan	Halwan	
EG	city	EG	Hurghada	Hurghada|Hurgada	
EG	city	EG	Idfu	Idfu|Edfu	
EG	city	EG	Idku	Idku	
EG	city	EG	Ismailia	Ismailia	
EG	city	EG	Kafr ad Dawwar	Kafr ad Dawwar	
EG	city	EG	Kafr ash Shaykh	Kafr ash Shaykh	
EG	city	EG	Kawm Umbu	Kawm Umbu	
EG	city	EG	Kirdasah	Kirdasah|Kirdasa	
EG	city	EG	Luxor	Luxor	
EG	city	EG	Madinat Sittah Uktubar	Madinat Sittah Uktubar	
EG	city	EG	Maghaghah	Maghaghah|Magagha|Maghagha	
EG	city	EG	Mallawi	Mallawi|Mallavi	
EG	city	EG	Manfalut	Manfalut	
EG	city	EG	Mersa Matruh	Mersa Matruh	
EG	city	EG	Mit Ghamr	Mit Ghamr	
EG	city	EG	Munuf	Munuf	
EG	city	EG	New Cairo	New Cairo	
EG	city	EG	Port Said	Port Said	
EG	city	EG	Qalyub	Qalyub|Kalyub	
EG	city	EG	Qina	Qina|Kena|Qena	
EG	city	EG	Rosetta	Rosetta|Roseta	word:Rosetta
EG	city	EG	Samalut	Samalut	
EG	city	EG	Shibin al Kawm	Shibin al Kawm	
EG	city	EG	Shubra al Khaymah	Shubra al Khaymah|Shubra al-Khayma	
EG	city	EG	Sinnuris	Sinnuris	
EG	city	EG	Sohag	Sohag|Sogag	
EG	city	EG	Suez	Suez|Sues|Suess	word:Sues
EG	city	EG	Tahta	Tahta|Takhta	
EG	city	EG	Talkha	Talkha|Talha	
EG	city	EG	Tanta	Tanta	
EG	city	EG	Tima	Tima	
EG	city	EG	Zagazig	Zagazig	
EG	city	EG	Zefta	Zefta|Zifta	
EG	country	EG	Egypt	Egypt|Arab Republic of Egypt	
EG-JS	city	EG	Dahab	Dahab|Dakhab	
EG-JS	city	EG	Nuweiba	Nuweiba|Nuwaybi'a	
EG-JS	city	EG	Sharm el-Sheikh	Sharm el-Sheikh|Sharm el Sheikh|Sharm El-Sheikh|Sharm El Sheikh	
EG-JS	city	EG	Taba	Taba|Tabah	
EG-JS	region	EG	South Sinai	South Sinai	
EG-SIN	city	EG	Arish	Arish|El-Arish|al-Arish|El Arish	
EG-SIN	region	EG	North Sinai	North Sinai|northern Sinai	
EH	country	EH	Western Sahara	Western Sahara	
ER	city	ER	Asmara	Asmara	
ER	city	ER	Assab	Assab	
ER	city	ER	Keren	Keren	
ER	city	ER	Massawa	Massawa	
ER	country	ER	Eritrea	Eritrea	
ES	city	ES	Barcelona	Barcelona	
ES	city	ES	Madrid	Madrid	
ES	city	ES	Valencia	Valencia	
ES	country	ES	Spain	Spain	
ET	country	ET	Ethiopia	Ethiopia|Federal Democratic Republic of Ethiopia	
ET-AA	city	ET	Addis Ababa	Addis Ababa	
ET-AA	region	ET	Addis Ababa	city of Addis Ababa	
ET-AF	region	ET	Afar	Afar	
ET-AM	city	ET	Bahir Dar	Bahir Dar	
ET-AM	city	ET	Debre Birhan	Debre Birhan	
ET-AM	city	ET	Debre Markos	Debre Markos	
ET-AM	city	ET	Debre Tabor	Debre Tabor	
ET-AM	city	ET	Dessie	Dessie|Dese	
ET-AM	city	ET	Gondar	Gondar|Gonder	
ET-AM	city	ET	Kombolcha	Kombolcha	
ET-AM	city	ET	Lalibela	Lalibela	
ET-AM	city	ET	Merawi	Merawi	
ET-AM	city	ET	Woldia	Woldia	
ET-AM	region	ET	Amhara	Amhara	
ET-BE	region	ET	Benishangul-Gumuz	Benishangul-Gumuz	
ET-DD	city	ET	Dire Dawa	Dire Dawa	
ET-DD	region	ET	Dire Dawa	city of Dire Dawa	
ET-GA	region	ET	Gambela	Gambela|Gambella	
ET-HA	city	ET	Harar	Harar	
ET-HA	region	ET	Harari	Harari	
ET-OR	city	ET	Bishoftu	Bishoftu	
ET-OR	city	ET	Goba	Goba	
ET-OR	city	ET	Jimma	Jimma	
ET-OR	city	ET	Nazret	Nazret	
ET-OR	city	ET	Shashemene	Shashemene	
ET-OR	region	ET	Oromia	Oromia|Oromiya	
ET-SI	region	ET	Sidama	Sidama	
ET-SN	city	ET	Arba Minch	Arba Minch	
ET-SN	city	ET	Hawassa	Hawassa	
ET-SN	city	ET	Hosa'ina	Hosa'ina	
ET-SN	city	ET	Sodo	Sodo	
ET-SN	region	ET	Southern Nations, Nationalities and Peoples	Southern Nations	
ET-SO	city	ET	Jijiga	Jijiga	
ET-SO	region	ET	Somali Region	Somali Region|Somali region of Ethiopia|Ogaden	
ET-SW	region	ET	South West Ethiopia	South West Ethiopia	
ET-TI	city	ET	Adigrat	Adigrat	
ET-TI	city	ET	Adwa	Adwa	
ET-TI	city	ET	Alamata	Alamata	
ET-TI	city	ET	Axum	Axum|Aksum	
ET-TI	city	ET	Inda Silase	Inda Silase	
ET-TI	city	ET	Mekele	Mekele|Mekelle|Mek'ele	
ET-TI	city	ET	Shire	Shire	
ET-TI	region	ET	Tigray	Tigray	
FI	city	FI	Helsinki	Helsinki	
FI	country	FI	Finland	Finland	
FJ	city	FJ	Suva	Suva	
FJ	country	FJ	Fiji	Fiji	
FM	country	FM	Micronesia	Micronesia|Federated States of Micronesia	
FR	city	FR	Paris	Paris	
FR	country	FR	France	France|French Republic	person:France
GA	city	GA	Libreville	Libreville	
GA	country	GA	Gabon	Gabon	
GB	city	GB	Birmingham	Birmingham	
GB	city	GB	London	London	
GB	country	GB	United Kingdom	United Kingdom|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland	
GD	city	GD	Saint George's	Saint George's	
GD	country	GD	Grenada	Grenada	
GE	area	GE	South Ossetia	South Ossetia|Tskhinvali	
GE	city	GE	Kutaisi	Kutaisi	
GE	city	GE	Samtredia	Samtredia	
GE	city	GE	Zestaponi	Zestaponi	
GE	country	GE	Georgia	Georgia|Republic of Georgia|Sakartvelo	
GE-AB	city	GE	Sokhumi	Sokhumi	
GE-AB	city	GE	Stantsiya Novyy Afon	Stantsiya Novyy Afon	
GE-AB	region	GE	Abkhazia	Abkhazia	
GE-AJ	city	GE	Batumi	Batumi	
GE-AJ	region	GE	Adjara	Adjara|Ajara	
GE-KA	region	GE	Kakheti	Kakheti	
GE-KK	city	GE	Rustavi	Rustavi	
GE-KK	region	GE	Kvemo Kartli	Kvemo Kartli	
GE-SK	city	GE	Gori	Gori	
GE-SK	city	GE	Khashuri	Khashuri	
GE-SK	city	GE	Tskhinvali	Tskhinvali	area:Tskhinvali
GE-SK	region	GE	Shida Kartli	Shida Kartli	
GE-SZ	city	GE	P'oti	P'oti	
GE-SZ	city	GE	Senaki	Senaki	
GE-SZ	city	GE	Zugdidi	Zugdidi	
GE-SZ	region	GE	Samegrelo-Zemo Svaneti	Samegrelo-Zemo Svaneti|Samegrelo	
GE-TB	city	GE	Tbilisi	Tbilisi	
GE-TB	region	GE	Tbilisi	city of Tbilisi	
GH	city	GH	Accra	Accra	
GH	city	GH	Kumasi	Kumasi	
GH	country	GH	Ghana	Ghana	
GL	city	GL	Nuuk	Nuuk	
GL	country	GL	Greenland	Greenland	
GM	city	GM	Banjul	Banjul	
GM	country	GM	Gambia	Gambia|the Gambia|The Gambia	
GN	city	GN	Camayenne	Camayenne	
GN	city	GN	Conakry	Conakry	
GN	country	GN	Guinea	Guinea|Guinea-Conakry	
GQ	city	GQ	Malabo	Malabo	
GQ	country	GQ	Equatorial Guinea	Equatorial Guinea	
GR	city	GR	Athens	Athens	
GR	country	GR	Greece	Greece|Hellenic Republic	
GT	city	GT	Guatemala City	Guatemala City	
GT	country	GT	Guatemala	Guatemala	
GW	city	GW	Bissau	Bissau	
GW	country	GW	Guinea-Bissau	Guinea-Bissau|Guinea Bissau	
GY	city	GY	Georgetown	Georgetown	
GY	country	GY	Guyana	Guyana	
HK	city	HK	Kowloon	Kowloon	
HK	city	HK	Victoria	Victoria	person:Victoria
HK	country	HK	Hong Kong	Hong Kong	
HN	city	HN	Tegucigalpa	Tegucigalpa	
HN	country	HN	Honduras	Honduras	
HR	city	HR	Zagreb	Zagreb	
HR	country	HR	Croatia	Croatia	
HT	city	HT	Port-au-Prince	Port-au-Prince	
HT	country	HT	Haiti	Haiti	
HU	city	HU	Budapest	Budapest	
HU	country	HU	Hungary	Hungary	
ID	city	ID	Bandar Lampung	Bandar Lampung	
ID	city	ID	Bandung	Bandung	
ID	city	ID	Batam	Batam	
ID	city	ID	Bekasi	Bekasi	
ID	city	ID	Bogor	Bogor	
ID	city	ID	Depok	Depok	
ID	city	ID	Jakarta	Jakarta	
ID	city	ID	Jepara	Jepara	
ID	city	ID	Makassar	Makassar	
ID	city	ID	Medan	Medan	
ID	city	ID	Padang	Padang	
ID	city	ID	Palembang	Palembang	
ID	city	ID	Pekanbaru	Pekanbaru	
ID	city	ID	Semarang	Semarang	
ID	city	ID	South Tangerang	South Tangerang	
ID	city	ID	Surabaya	Surabaya	
ID	city	ID	Tangerang	Tangerang	
ID	country	ID	Indonesia	Indonesia	
IE	city	IE	Dublin	Dublin	
IE	country	IE	Ireland	Ireland|Republic of Ireland	
IL	area	IL	Golan Heights	Golan Heights|Golan|occupied Golan|Israeli-occupied Golan Heights|Mount Hermon	
IL	area	IL	Shfela	Shfela|Sharon	word:Sharon
IL	city	IL	Ariel	Ariel	person:Ariel
IL	country	IL	Israel	Israel|State of Israel|Jewish state|Zionist entity|the Zionist regime|Zionist regime	person:Israel
IL-D	area	IL	Erez crossing	Erez|Erez crossing	
IL-D	area	IL	Gaza envelope	Gaza envelope	
IL-D	area	IL	Negev	Negev|Negev Desert|Naqab	
IL-D	area	IL	Nevatim air base	Nevatim|Nevatim air base|Nevatim Airbase|Nevatim airbase	
IL-D	area	IL	Ramon Airport	Ramon Airport|Ramon airport	
IL-D	city	IL	Arad	Arad	place:Arad
IL-D	city	IL	Ashdod	Ashdod|Aschdod|Asdod	
IL-D	city	IL	Ashkelon	Ashkelon|Ashqelon	
IL-D	city	IL	Be'eri	Be'eri|Beeri|Kibbutz Be'eri|Kibbutz Beeri	
IL-D	city	IL	Beersheba	Beersheba|Be'er Sheva|Beer Sheva|Beer Sheba|Beersheva	
IL-D	city	IL	Dimona	Dimona	
IL-D	city	IL	Eilat	Eilat	
IL-D	city	IL	Hura	Hura	word:Hura
IL-D	city	IL	Kerem Shalom	Kerem Shalom	
IL-D	city	IL	Kfar Aza	Kfar Aza|Kfar Azza	
IL-D	city	IL	Kiryat Gat	Kiryat Gat|Qiryat Gat	
IL-D	city	IL	Kuseifa	Kuseifa	
IL-D	city	IL	Nahal Oz	Nahal Oz	
IL-D	city	IL	Netivot	Netivot|Netiwot	
IL-D	city	IL	Nir Oz	Nir Oz|Kibbutz Nir Oz	
IL-D	city	IL	Ofakim	Ofakim|Ofaqim	
IL-D	city	IL	Qiryat Malakhi	Qiryat Malakhi|Kiryat Malakhi	
IL-D	city	IL	Re'im	Re'im|Reim	
IL-D	city	IL	Sderot	Sderot	
IL-D	city	IL	Soroka	Soroka|Soroka Medical Center|Soroka hospital	
IL-D	city	IL	Tel Sheva	Tel Sheva	
IL-D	city	IL	Yotvata	Yotvata	
IL-D	city	IL	Zikim	Zikim	
IL-D	region	IL	Southern District	Southern District|southern Israel|Israel's south	
IL-HA	area	IL	Bazan refinery	Bazan|Bazan refinery	
IL-HA	city	IL	Arara	Arara	
IL-HA	city	IL	Baqa el Gharbiya	Baqa el Gharbiya|Baka-el-Garbiya	
IL-HA	city	IL	Binyamina	Binyamina|Binyaminah	
IL-HA	city	IL	Caesarea	Caesarea	
IL-HA	city	IL	Daliyat al Karmel	Daliyat al Karmel|Daliyat al-Karmil	
IL-HA	city	IL	Hadera	Hadera|Haderah	
IL-HA	city	IL	Haifa	Haifa|Hayfa	
IL-HA	city	IL	Nesher	Nesher|Nescher|Neser	
IL-HA	city	IL	Qiryat Ata	Qiryat Ata|Kiryat Ata|Kiryat-Ata	
IL-HA	city	IL	Qiryat Bialik	Qiryat Bialik|Kiryat Bialik	
IL-HA	city	IL	Qiryat Yam	Qiryat Yam|Kiryat Yam|Kiryat-Yam	
IL-HA	city	IL	QiryatMotsqin	QiryatMotsqin|Kiryat Motzkin|Qiryat Motskin	
IL-HA	city	IL	Tirat Karmel	Tirat Karmel|Tirat Carmel	
IL-HA	city	IL	Umm el Fahm	Umm el Fahm	
IL-HA	city	IL	Zikhron Ya'aqov	Zikhron Ya'aqov|Zikhron Ya'akov	
IL-HA	region	IL	Haifa District	Haifa District	
IL-JM	city	IL	Beit Shemesh	Beit Shemesh	
IL-JM	city	IL	Bet Shemesh	Bet Shemesh	
IL-JM	city	IL	Jerusalem	Jerusalem|Gerusalem	
IL-JM	city	IL	MevasseretTsiyyon	MevasseretTsiyyon|Mevasseret Tsiyyon|Mevasseret Ziyyon	
IL-JM	city	IL	Modiin Ilit	Modiin Ilit	
IL-JM	region	IL	Jerusalem District	Jerusalem District	
IL-M	area	IL	Ben Gurion Airport	Ben Gurion Airport|Ben Gurion airport|Ben Gurion International Airport|Ben-Gurion Airport|Lod Airport|Ben Gurion	
IL-M	area	IL	Weizmann Institute	Weizmann Institute|Weizmann Institute of Science	
IL-M	city	IL	Be'er Ya'aqov	Be'er Ya'aqov|Be'er Ya'akov	
IL-M	city	IL	Elad	Elad	
IL-M	city	IL	Et Taiyiba	Et Taiyiba|El Taiyiba	
IL-M	city	IL	Et Tira	Et Tira	
IL-M	city	IL	Gan Yavne	Gan Yavne	
IL-M	city	IL	Ganei Tikva	Ganei Tikva	
IL-M	city	IL	Gedera	Gedera|Gederah	
IL-M	city	IL	Herzliya	Herzliya	
IL-M	city	IL	Hod HaSharon	Hod HaSharon|God-ga-Sharon|Hod HaSaron	
IL-M	city	IL	Kadima Zoran	Kadima Zoran	
IL-M	city	IL	Kafr Qasim	Kafr Qasim|Kafr Qassem	
IL-M	city	IL	Kfar Saba	Kfar Saba|Kafr Saba	
IL-M	city	IL	KfarYona	KfarYona|Kfar Yona	
IL-M	city	IL	Lod	Lod|Lidd	
IL-M	city	IL	Modi'in Makkabbim Re'ut	Modi'in Makkabbim Re'ut	
IL-M	city	IL	Ness Ziona	Ness Ziona|Nes Ziona|Ness Siona	
IL-M	city	IL	Netanya	Netanya|Netania	
IL-M	city	IL	Petah Tikva	Petah Tikva|Petach Tikva|Petah Tiqva|Petah Tikwah	
IL-M	city	IL	Ra'anana	Ra'anana|Ra'ananah	
IL-M	city	IL	Ramla	Ramla|Ramle	
IL-M	city	IL	Rehovot	Rehovot|Rehovoth	
IL-M	city	IL	Rishon Lezion	Rishon Lezion|Rishon LeZion|Rishon Le Zion	
IL-M	city	IL	Rosh Ha'Ayin	Rosh Ha'Ayin|Rosh Ha Ayin	
IL-M	city	IL	Shoham	Shoham	
IL-M	city	IL	Yavne	Yavne	
IL-M	city	IL	Yehud	Yehud|Jekhud	
IL-M	region	IL	Central District	Central District|central Israel	
IL-TA	city	IL	Bat Yam	Bat Yam	
IL-TA	city	IL	Bnei Brak	Bnei Brak|Bne Beraq	
IL-TA	city	IL	Giv'at Shmuel	Giv'at Shmuel|Giv'at Shmu'el	
IL-TA	city	IL	Givatayim	Givatayim|Giv'atayim	
IL-TA	city	IL	Holon	Holon	
IL-TA	city	IL	Jaffa	Jaffa	
IL-TA	city	IL	Kiryat Ono	Kiryat Ono	
IL-TA	city	IL	Or Yehuda	Or Yehuda|Or Jehuda	
IL-TA	city	IL	Ramat Gan	Ramat Gan|Ramat-Gan	
IL-TA	city	IL	Ramat HaSharon	Ramat HaSharon|Ramat Ha-Sharon	
IL-TA	city	IL	Tel Aviv	Tel Aviv|Tel-Aviv|Tel Aviv-Yafo|Tel Aviv-Jaffa	
IL-TA	city	IL	Yehud-Monosson	Yehud-Monosson	
IL-TA	region	IL	Tel Aviv District	Tel Aviv District|Gush Dan|greater Tel Aviv|Greater Tel Aviv	
IL-Z	area	IL	Mount Meron	Mount Meron|Meron	
IL-Z	city	IL	Acre	Acre|Akko|Acri	
IL-Z	city	IL	Afula	Afula|Affula	
IL-Z	city	IL	Avivim	Avivim	
IL-Z	city	IL	Beit Shean	Beit Shean|Beit She'an|Bet She'an|Bet Sche'an	
IL-Z	city	IL	Judeida Makr	Judeida Makr	
IL-Z	city	IL	Kafr Kanna	Kafr Kanna	
IL-Z	city	IL	Kafr Manda	Kafr Manda	
IL-Z	city	IL	Karmiel	Karmiel|Karmi'el	
IL-Z	city	IL	Katzrin	Katzrin|Katsrin	
IL-Z	city	IL	Kiryat Shmona	Kiryat Shmona|Kiryat Shemona|Qiryat Shemona|Qiryat Shmona	
IL-Z	city	IL	Maghar	Maghar	
IL-Z	city	IL	Majdal Shams	Majdal Shams	
IL-Z	city	IL	Metula	Metula|Metulla|Metulah	
IL-Z	city	IL	Migdal Ha'Emeq	Migdal Ha'Emeq|Migdal Ha'Emek	
IL-Z	city	IL	Nahariya	Nahariya|Nahariyya	
IL-Z	city	IL	Nazareth	Nazareth|Nasaret|Nazaret	
IL-Z	city	IL	Nazerat 'Illit	Nazerat 'Illit|Nazerat 'Ilit	
IL-Z	city	IL	Safed	Safed|Tzfat	
IL-Z	city	IL	Sakhnin	Sakhnin	
IL-Z	city	IL	Shefaram	Shefaram	
IL-Z	city	IL	Shlomi	Shlomi	
IL-Z	city	IL	Tamra	Tamra|Tamrah	
IL-Z	city	IL	Tiberias	Tiberias	
IL-Z	city	IL	Yoqne'am 'Illit	Yoqne'am 'Illit|Yokne'am 'Illit|Yokneam Illit	
IL-Z	region	IL	Northern District	Northern District|northern Israel|Galilee|Upper Galilee|Lower Galilee|Western Galilee|Galilee Panhandle|Israel's north	
IN	country	IN	India	India|Republic of India|Bharat	person:India
IN-AN	region	IN	Andaman and Nicobar Islands	Andaman and Nicobar Islands|Andaman and Nicobar	
IN-AP	city	IN	Anantapur	Anantapur	
IN-AP	city	IN	Gajuwaka	Gajuwaka	
IN-AP	city	IN	Guntur	Guntur	
IN-AP	city	IN	Kakinada	Kakinada	
IN-AP	city	IN	Kurnool	Kurnool	
IN-AP	city	IN	Nellore	Nellore	
IN-AP	city	IN	Rajahmundry	Rajahmundry	
IN-AP	city	IN	Tirupati	Tirupati	
IN-AP	city	IN	Vijayawada	Vijayawada	
IN-AP	city	IN	Visakhapatnam	Visakhapatnam	
IN-AP	region	IN	Andhra Pradesh	Andhra Pradesh	
IN-AR	region	IN	Arunachal Pradesh	Arunachal Pradesh	
IN-AS	city	IN	Guwahati	Guwahati	
IN-AS	region	IN	Assam	Assam	
IN-BR	city	IN	Arrah	Arrah	
IN-BR	city	IN	Bhagalpur	Bhagalpur	
IN-BR	city	IN	Bihar Sharif	Bihar Sharif	
IN-BR	city	IN	Chapra	Chapra	
IN-BR	city	IN	Darbhanga	Darbhanga	
IN-BR	city	IN	Gaya	Gaya	
IN-BR	city	IN	Monghyr	Monghyr	
IN-BR	city	IN	Muzaffarpur	Muzaffarpur	
IN-BR	city	IN	Patna	Patna	
IN-BR	region	IN	Bihar	Bihar	
IN-CG	city	IN	Bhilai	Bhilai	
IN-CG	city	IN	Bilaspur	Bilaspur	
IN-CG	city	IN	Durg	Durg	
IN-CG	city	IN	Korba	Korba	
IN-CG	city	IN	Raipur	Raipur	
IN-CG	region	IN	Chhattisgarh	Chhattisgarh	
IN-CH	city	IN	Chandigarh	Chandigarh	
IN-CH	region	IN	Chandigarh	Chandigarh	city:Chandigarh
IN-DH	region	IN	Dadra and Nagar Haveli and Daman and Diu	Dadra and Nagar Haveli|Daman and Diu	
IN-DL	city	IN	Najafgarh	Najafgarh	
IN-DL	city	IN	Narela	Narela	
IN-DL	city	IN	New Delhi	New Delhi|Delhi	
IN-DL	region	IN	Delhi	National Capital Territory|Delhi NCR|NCT of Delhi	
IN-GA	region	IN	Goa	Goa	
IN-GJ	city	IN	Ahmedabad	Ahmedabad	
IN-GJ	city	IN	Bhavnagar	Bhavnagar	
IN-GJ	city	IN	Bhuj	Bhuj	
IN-GJ	city	IN	Bilimora	Bilimora	
IN-GJ	city	IN	Jamnagar	Jamnagar	
IN-GJ	city	IN	Kutch	Kutch	
IN-GJ	city	IN	Nadiad	Nadiad	
IN-GJ	city	IN	Naliya	Naliya	
IN-GJ	city	IN	Rajkot	Rajkot	
IN-GJ	city	IN	Surat	Surat	
IN-GJ	city	IN	Vadodara	Vadodara	
IN-GJ	region	IN	Gujarat	Gujarat	
IN-HP	region	IN	Himachal Pradesh	Himachal Pradesh	
IN-HR	city	IN	Faridabad	Faridabad	
IN-HR	city	IN	Gorakhpur	Gorakhpur	
IN-HR	city	IN	Hisar	Hisar	
IN-HR	city	IN	Karnal	Karnal	
IN-HR	city	IN	Panchkula	Panchkula	
IN-HR	city	IN	Panipat	Panipat	
IN-HR	city	IN	Rohtak	Rohtak	
IN-HR	city	IN	Sonipat	Sonipat	
IN-HR	city	IN	Yamunanagar	Yamunanagar	
IN-HR	region	IN	Haryana	Haryana	
IN-JH	city	IN	Bokaro	Bokaro	
IN-JH	city	IN	Deoghar	Deoghar	
IN-JH	city	IN	Dhanbad	Dhanbad	
IN-JH	city	IN	Jamshedpur	Jamshedpur	
IN-JH	city	IN	Ranchi	Ranchi	
IN-JH	region	IN	Jharkhand	Jharkhand	
IN-JK	city	IN	Akhnoor	Akhnoor	
IN-JK	city	IN	Anantnag	Anantnag	
IN-JK	city	IN	Awantipora	Awantipora	
IN-JK	city	IN	Baisaran	Baisaran	
IN-JK	city	IN	Baramulla	Baramulla	
IN-JK	city	IN	Jammu	Jammu	
IN-JK	city	IN	Kathua	Kathua	
IN-JK	city	IN	Kulgam	Kulgam	
IN-JK	city	IN	Kupwara	Kupwara	
IN-JK	city	IN	Mendhar	Mendhar	
IN-JK	city	IN	Nagrota	Nagrota	
IN-JK	city	IN	Nowshera	Nowshera	
IN-JK	city	IN	Pahalgam	Pahalgam|Pahlgam	
IN-JK	city	IN	Pampore	Pampore	
IN-JK	city	IN	Poonch	Poonch|Punch	word:Punch
IN-JK	city	IN	Pulwama	Pulwama	
IN-JK	city	IN	RS Pura	RS Pura	
IN-JK	city	IN	Rajouri	Rajouri	
IN-JK	city	IN	Samba	Samba	
IN-JK	city	IN	Shopian	Shopian	
IN-JK	city	IN	Srinagar	Srinagar	
IN-JK	city	IN	Udhampur	Udhampur	
IN-JK	city	IN	Uri	Uri	person:Uri
IN-JK	city	IN	Wuyan	Wuyan	
IN-JK	region	IN	Jammu and Kashmir	Jammu and Kashmir|Jammu & Kashmir|J&K|Indian-administered Kashmir|Indian Kashmir|Indian-controlled Kashmir|India-administered Kashmir|Indian-held Kashmir|Indian illegally occupied Jammu and Kashmir|IIOJK|Kashmir Valley	
IN-KA	city	IN	Belgaum	Belgaum	
IN-KA	city	IN	Bellary	Bellary	
IN-KA	city	IN	Bengaluru	Bengaluru|Bangalore	
IN-KA	city	IN	Bidar	Bidar	
IN-KA	city	IN	Bijapur	Bijapur	
IN-KA	city	IN	Davangere	Davangere	
IN-KA	city	IN	Gulbarga	Gulbarga	
IN-KA	city	IN	Hubli	Hubli	
IN-KA	city	IN	Mangalore	Mangalore	
IN-KA	city	IN	Mysore	Mysore	
IN-KA	city	IN	Raichur	Raichur	
IN-KA	city	IN	Shimoga	Shimoga	
IN-KA	city	IN	Tumkur	Tumkur	
IN-KA	region	IN	Karnataka	Karnataka	
IN-KL	city	IN	Alappuzha	Alappuzha	
IN-KL	city	IN	Cochin	Cochin	
IN-KL	city	IN	Kanayannur	Kanayannur	
IN-KL	city	IN	Kollam	Kollam	
IN-KL	city	IN	Kozhikode	Kozhikode	
IN-KL	city	IN	Thiruvananthapuram	Thiruvananthapuram	
IN-KL	city	IN	Thrissur	Thrissur	
IN-KL	region	IN	Kerala	Kerala	
IN-LA	region	IN	Ladakh	Ladakh	
IN-LD	region	IN	Lakshadweep	Lakshadweep	
IN-MH	city	IN	Ahmadnagar	Ahmadnagar	
IN-MH	city	IN	Akola	Akola	
IN-MH	city	IN	Amarnath	Amarnath	
IN-MH	city	IN	Amravati	Amravati	
IN-MH	city	IN	Aurangabad	Aurangabad	
IN-MH	city	IN	Bhayandar	Bhayandar	
IN-MH	city	IN	Bhiwandi	Bhiwandi	
IN-MH	city	IN	Borivli	Borivli	
IN-MH	city	IN	Chanda	Chanda	person:Chanda
IN-MH	city	IN	Dhulia	Dhulia	
IN-MH	city	IN	Dombivli	Dombivli	
IN-MH	city	IN	Ichalkaranji	Ichalkaranji	
IN-MH	city	IN	Jalgaon	Jalgaon	
IN-MH	city	IN	Jalna	Jalna	
IN-MH	city	IN	Kalyan	Kalyan	
IN-MH	city	IN	Kolhapur	Kolhapur	
IN-MH	city	IN	Latur	Latur	
IN-MH	city	IN	Malegaon	Malegaon	
IN-MH	city	IN	Mumbai	Mumbai|Bombay	
IN-MH	city	IN	Nagpur	Nagpur	
IN-MH	city	IN	Nanded	Nanded	
IN-MH	city	IN	Nashik	Nashik	
IN-MH	city	IN	Parbhani	Parbhani	
IN-MH	city	IN	Pimpri	Pimpri	
IN-MH	city	IN	Pune	Pune	
IN-MH	city	IN	Sangli	Sangli	
IN-MH	city	IN	Solapur	Solapur	
IN-MH	city	IN	Thane	Thane	
IN-MH	city	IN	Ulhasnagar	Ulhasnagar	
IN-MH	region	IN	Maharashtra	Maharashtra	
IN-ML	region	IN	Meghalaya	Meghalaya	
IN-MN	city	IN	Imphal	Imphal	
IN-MN	region	IN	Manipur	Manipur	
IN-MP	city	IN	Bhopal	Bhopal	
IN-MP	city	IN	Burhanpur	Burhanpur	
IN-MP	city	IN	Dewas	Dewas	
IN-MP	city	IN	Gwalior	Gwalior	
IN-MP	city	IN	Indore	Indore	
IN-MP	city	IN	Jabalpur	Jabalpur	
IN-MP	city	IN	Punasa	Punasa	
IN-MP	city	IN	Ratlam	Ratlam	
IN-MP	city	IN	Rewa	Rewa	person:Rewa
IN-MP	city	IN	Satna	Satna	
IN-MP	city	IN	Saugor	Saugor	
IN-MP	city	IN	Ujjain	Ujjain	
IN-MP	region	IN	Madhya Pradesh	Madhya Pradesh	
IN-MZ	city	IN	Aizawl	Aizawl	
IN-MZ	region	IN	Mizoram	Mizoram	
IN-NL	region	IN	Nagaland	Nagaland	
IN-OD	city	IN	Bhubaneshwar	Bhubaneshwar	
IN-OD	city	IN	Brahmapur	Brahmapur	
IN-OD	city	IN	Cuttack	Cuttack	
IN-OD	city	IN	Nowrangapur	Nowrangapur	
IN-OD	city	IN	Raurkela	Raurkela	
IN-OD	region	IN	Odisha	Odisha|Orissa	
IN-PB	city	IN	Adampur	Adampur	
IN-PB	city	IN	Amritsar	Amritsar	
IN-PB	city	IN	Bathinda	Bathinda	
IN-PB	city	IN	Ferozepur	Ferozepur|Firozpur|Ferozepore	
IN-PB	city	IN	Gurdaspur	Gurdaspur	
IN-PB	city	IN	Jalandhar	Jalandhar	
IN-PB	city	IN	Ludhiana	Ludhiana	
IN-PB	city	IN	Pathankot	Pathankot	
IN-PB	city	IN	Patiala	Patiala	
IN-PB	region	IN	Punjab (India)	Indian Punjab|India's Punjab|Indian state of Punjab|Punjab	
IN-PY	city	IN	Puducherry	Puducherry	
IN-PY	region	IN	Puducherry	Puducherry|Pondicherry	city:Puducherry
IN-RJ	city	IN	Ajmer	Ajmer	
IN-RJ	city	IN	Alwar	Alwar	
IN-RJ	city	IN	Barmer	Barmer	
IN-RJ	city	IN	Bharatpur	Bharatpur	
IN-RJ	city	IN	Bhilwara	Bhilwara	
IN-RJ	city	IN	Bikaner	Bikaner	
IN-RJ	city	IN	Ganganagar	Ganganagar	
IN-RJ	city	IN	Jaipur	Jaipur	
IN-RJ	city	IN	Jaisalmer	Jaisalmer	
IN-RJ	city	IN	Jodhpur	Jodhpur	
IN-RJ	city	IN	Kota	Kota	
IN-RJ	city	IN	Pali	Pali	person:Pali
IN-RJ	city	IN	Pokhran	Pokhran|Pokaran	
IN-RJ	city	IN	Udaipur	Udaipur	
IN-RJ	region	IN	Rajasthan	Rajasthan	
IN-SK	region	IN	Sikkim	Sikkim	
IN-TN	city	IN	Ambattur	Ambattur	
IN-TN	city	IN	Avadi	Avadi	
IN-TN	city	IN	Chennai	Chennai|Madras	
IN-TN	city	IN	Coimbatore	Coimbatore	
IN-TN	city	IN	Dindigul	Dindigul	
IN-TN	city	IN	Erode	Erode	word:Erode
IN-TN	city	IN	Hosur	Hosur	
IN-TN	city	IN	Kallakurichi	Kallakurichi	
IN-TN	city	IN	Kanchipuram	Kanchipuram	
IN-TN	city	IN	Karur	Karur	
IN-TN	city	IN	Madurai	Madurai	
IN-TN	city	IN	Nagercoil	Nagercoil	
IN-TN	city	IN	Ooty	Ooty	
IN-TN	city	IN	Ranipet	Ranipet	
IN-TN	city	IN	Salem	Salem	person:Salem
IN-TN	city	IN	Sivakasi	Sivakasi	
IN-TN	city	IN	Tanjore	Tanjore	
IN-TN	city	IN	Thoothukudi	Thoothukudi	
IN-TN	city	IN	Tiruchirappalli	Tiruchirappalli	
IN-TN	city	IN	Tirunelveli	Tirunelveli	
IN-TN	city	IN	Tiruppur	Tiruppur	
IN-TN	city	IN	Tiruvottiyur	Tiruvottiyur	
IN-TN	city	IN	Vellore	Vellore	
IN-TN	region	IN	Tamil Nadu	Tamil Nadu	
IN-TR	city	IN	Agartala	Agartala	
IN-TR	region	IN	Tripura	Tripura	
IN-TS	city	IN	Hyderabad	Hyderabad	
IN-TS	city	IN	Karimnagar	Karimnagar	
IN-TS	city	IN	Kukatpalli	Kukatpalli	
IN-TS	city	IN	Lal Bahadur Nagar	Lal Bahadur Nagar	
IN-TS	city	IN	Mulugu	Mulugu	
IN-TS	city	IN	Nizamabad	Nizamabad	
IN-TS	city	IN	Quthbullapur	Quthbullapur	
IN-TS	city	IN	Ramagundam	Ramagundam	
IN-TS	city	IN	Ramgundam	Ramgundam	
IN-TS	city	IN	Secunderabad	Secunderabad	
IN-TS	city	IN	Warangal	Warangal	
IN-TS	region	IN	Telangana	Telangana	
IN-UK	city	IN	Dehra Dun	Dehra Dun	
IN-UK	region	IN	Uttarakhand	Uttarakhand	
IN-UP	city	IN	Agra	Agra	
IN-UP	city	IN	Aligarh	Aligarh	
IN-UP	city	IN	Allahabad	Allahabad	
IN-UP	city	IN	Bareilly	Bareilly	
IN-UP	city	IN	Etawah	Etawah	
IN-UP	city	IN	Farrukhabad	Farrukhabad	
IN-UP	city	IN	Firozabad	Firozabad	
IN-UP	city	IN	Ghaziabad	Ghaziabad	
IN-UP	city	IN	Gorakhpur	Gorakhpur	place:Gorakhpur
IN-UP	city	IN	Greater Noida	Greater Noida	
IN-UP	city	IN	Gyanpur	Gyanpur	
IN-UP	city	IN	Hapur	Hapur	
IN-UP	city	IN	Jhansi	Jhansi	
IN-UP	city	IN	Kanpur	Kanpur	
IN-UP	city	IN	Lucknow	Lucknow	
IN-UP	city	IN	Mathura	Mathura	
IN-UP	city	IN	Mau	Mau	word:Mau
IN-UP	city	IN	Meerut	Meerut	
IN-UP	city	IN	Mirzapur	Mirzapur	
IN-UP	city	IN	Moradabad	Moradabad	
IN-UP	city	IN	Muzaffarnagar	Muzaffarnagar	
IN-UP	city	IN	Noida	Noida	
IN-UP	city	IN	Rampur	Rampur	
IN-UP	city	IN	Saharanpur	Saharanpur	
IN-UP	city	IN	Shahjanpur	Shahjanpur	
IN-UP	city	IN	Varanasi	Varanasi	
IN-UP	region	IN	Uttar Pradesh	Uttar Pradesh	
IN-WB	city	IN	Asansol	Asansol	
IN-WB	city	IN	Bali	Bali	word:Bali
IN-WB	city	IN	Barasat	Barasat	
IN-WB	city	IN	Barddhaman	Barddhaman	
IN-WB	city	IN	Bhatpara	Bhatpara	
IN-WB	city	IN	Durgapur	Durgapur	
IN-WB	city	IN	Gosaba	Gosaba	
IN-WB	city	IN	Haora	Haora	
IN-WB	city	IN	Kamarhati	Kamarhati	
IN-WB	city	IN	Kharagpur	Kharagpur	
IN-WB	city	IN	Kolkata	Kolkata|Calcutta	
IN-WB	city	IN	Kulti	Kulti	
IN-WB	city	IN	Maheshtala	Maheshtala	
IN-WB	city	IN	Naihati	Naihati	
IN-WB	city	IN	Panihati	Panihati	
IN-WB	city	IN	Rajpur Sonarpur	Rajpur Sonarpur	
IN-WB	city	IN	Shrirampur	Shrirampur	
IN-WB	city	IN	Shyamnagar	Shyamnagar	
IN-WB	city	IN	Siliguri	Siliguri	
IN-WB	region	IN	West Bengal	West Bengal	
IQ	country	IQ	Iraq	Iraq|Republic of Iraq	
IQ-AN	area	IQ	Ain al-Asad	Ain al-Asad|Ain al-Assad|Al-Asad|al-Asad air base|Ain Al-Asad	
IQ-AN	city	IQ	Al Fallujah	Al Fallujah|Al-Fallujah|Fallujah|Al Falluja	
IQ-AN	city	IQ	Al-Qaim	Al-Qaim|al-Qaim|Qaim	
IQ-AN	city	IQ	Hadithah	Hadithah|Haditha	
IQ-AN	city	IQ	Hit	Hit	word:Hit
IQ-AN	city	IQ	Ramadi	Ramadi|Ramadie	
IQ-AN	region	IQ	Anbar	Anbar|Al-Anbar|Al Anbar	
IQ-AR	city	IQ	Erbil	Erbil|Irbil|Arbil|Hewler	
IQ-AR	city	IQ	Koysinceq	Koysinceq	
IQ-AR	city	IQ	Soran	Soran	
IQ-AR	region	IQ	Erbil	Erbil|Arbil	city:Arbil|city:Erbil
IQ-BA	city	IQ	Al Faw	Al Faw|Al-Faw|Faw|Fava	word:Fava
IQ-BA	city	IQ	Az Zubayr	Az Zubayr|Az-Zubayr|Zubayr|Az Zubair	
IQ-BA	city	IQ	Basra	Basra|Basrah	
IQ-BA	city	IQ	Umm Qasr	Umm Qasr|Um Kasr	
IQ-BA	region	IQ	Basra	Basra|Basrah	city:Basra|city:Basrah
IQ-BB	city	IQ	Al Hillah	Al Hillah|Al-Hillah|Hillah|Al Hilla	
IQ-BB	city	IQ	Al Musayyib	Al Musayyib|Al-Musayyib|Musayyib|Al Musaiyib	
IQ-BB	city	IQ	Imam Qasim	Imam Qasim	
IQ-BB	city	IQ	Jurf al-Sakhar	Jurf al-Sakhar|Jurf al-Nasr	
IQ-BB	city	IQ	Nahiyat Saddat al Hindiyah	Nahiyat Saddat al Hindiyah	
IQ-BB	region	IQ	Babil	Babil|Babylon	
IQ-BG	area	IQ	Green Zone	Green Zone	
IQ-BG	city	IQ	Abu Ghurayb	Abu Ghurayb|Abu Ghuraib	
IQ-BG	city	IQ	Baghdad	Baghdad|Bagda|Bagdad	
IQ-BG	region	IQ	Baghdad	Baghdad	city:Baghdad
IQ-DA	city	IQ	Dohuk	Dohuk|Duhok|Dihok	
IQ-DA	city	IQ	Sinah	Sinah|Sina	
IQ-DA	city	IQ	Zakho	Zakho|Zaxo	
IQ-DA	region	IQ	Dohuk	Dohuk|Duhok|Dahuk	city:Dohuk|city:Duhok
IQ-DI	city	IQ	Al Miqdadiyah	Al Miqdadiyah|Al-Miqdadiyah|Miqdadiyah	
IQ-DI	city	IQ	Baqubah	Baqubah|Ba'quba|Ba'qubah	
IQ-DI	city	IQ	Khalis	Khalis	
IQ-DI	city	IQ	Kifri	Kifri|Kiffri	
IQ-DI	region	IQ	Diyala	Diyala	
IQ-DQ	city	IQ	Ash Shatrah	Ash Shatrah|Ash-Shatrah|Shatrah	
IQ-DQ	city	IQ	Nasiriyah	Nasiriyah|Nasiriya	
IQ-DQ	region	IQ	Dhi Qar	Dhi Qar|Thi Qar	
IQ-KA	city	IQ	Al Hindiyah	Al Hindiyah|Al-Hindiyah|Hindiyah	
IQ-KA	city	IQ	Karbala	Karbala	
IQ-KA	region	IQ	Karbala	Karbala|Kerbala	city:Karbala
IQ-KI	city	IQ	Kirkuk	Kirkuk|Kerkuk	
IQ-KI	region	IQ	Kirkuk	Kirkuk	city:Kirkuk
IQ-KR	region	IQ	Kurdistan Region	Iraqi Kurdistan|Kurdistan Region|Kurdistan region|Kurdistan Regional Government region|Iraq's Kurdistan|semi-autonomous Kurdish region|Kurdish region of Iraq	
IQ-MA	city	IQ	Al 'Amarah	Al 'Amarah	
IQ-MA	region	IQ	Maysan	Maysan|Missan	
IQ-MU	city	IQ	Ar Rumaythah	Ar Rumaythah|Ar-Rumaythah|Rumaythah	
IQ-MU	city	IQ	As Samawah	As Samawah|As-Samawah|Samawah	
IQ-MU	region	IQ	Muthanna	Muthanna|Al Muthanna|al-Muthanna	
IQ-NA	city	IQ	Kufa	Kufa|Cufa	
IQ-NA	city	IQ	Najaf	Najaf	
IQ-NA	region	IQ	Najaf	Najaf|An Najaf	city:Najaf
IQ-NI	city	IQ	Al-Hamdaniya	Al-Hamdaniya|Al Hamdaniya|Al Hamdaniyah	
IQ-NI	city	IQ	Bashiqa	Bashiqa	
IQ-NI	city	IQ	Mosul	Mosul|Mossul	
IQ-NI	city	IQ	Sinjar	Sinjar|Shingal	
IQ-NI	city	IQ	Tal Afar	Tal Afar|Tall 'Afar|Tal 'Afar	
IQ-NI	region	IQ	Nineveh	Nineveh|Ninawa	
IQ-QA	city	IQ	Ad Diwaniyah	Ad Diwaniyah|Ad-Diwaniyah|Diwaniyah|Ad Diwaniya	
IQ-QA	city	IQ	Ash Shamiyah	Ash Shamiyah|Ash-Shamiyah|Shamiyah|Ash Shamiya	
IQ-QA	city	IQ	Nahiyat Ghammas	Nahiyat Ghammas	
IQ-QA	region	IQ	Qadisiyah	Qadisiyah|Al-Qadisiyyah|Diwaniyah	city:Diwaniyah
IQ-SD	city	IQ	Balad	Balad	word:Balad
IQ-SD	city	IQ	Bayji	Bayji|Baiji	
IQ-SD	city	IQ	Samarra	Samarra|Samara	place:Samara
IQ-SD	city	IQ	Tikrit	Tikrit|Tekrit|Tikret	
IQ-SD	city	IQ	Tuz Khurmatu	Tuz Khurmatu	
IQ-SD	region	IQ	Salahuddin	Salahuddin|Salah al-Din|Saladin|Salaheddin|Salah ad-Din	
IQ-SU	area	IQ	Qandil Mountains	Qandil Mountains|Qandil mountains|Qandil	
IQ-SU	city	IQ	Hajiawa	Hajiawa	
IQ-SU	city	IQ	Halabja	Halabja	
IQ-SU	city	IQ	Jamjamal	Jamjamal	
IQ-SU	city	IQ	Khor Mor	Khor Mor	
IQ-SU	city	IQ	Sulaymaniyah	Sulaymaniyah|Sulaimaniyah|Sulaimaniya|Sulaimani	
IQ-SU	region	IQ	Sulaymaniyah	Sulaymaniyah|Sulaimaniya|Sulaimani|Sulaymaniya|As Sulaymaniyah	city:Sulaimani|city:Sulaimaniya|city:Sulaymaniyah
IQ-WA	city	IQ	Al 'Aziziyah	Al 'Aziziyah|Al 'Aziziya	
IQ-WA	city	IQ	Al Hayy	Al Hayy|Al-Hayy|Hayy	
IQ-WA	city	IQ	Al Kut	Al Kut|Al-Kut|Kut	
IQ-WA	city	IQ	An Nu'maniyah	An Nu'maniyah|An-Nu'maniyah|Nu'maniyah	
IQ-WA	city	IQ	As Suwayrah	As Suwayrah|As-Suwayrah|Suwayrah	
IQ-WA	region	IQ	Wasit	Wasit	
IR	country	IR	Iran	Iran|Islamic Republic of Iran|Islamic Republic|the Islamic Republic|Persia	
IR-00	city	IR	Abyek	Abyek	
IR-00	city	IR	Arak	Arak	
IR-00	city	IR	Khomeyn	Khomeyn|Khomein	
IR-00	city	IR	Khondab	Khondab	
IR-00	city	IR	Saveh	Saveh	
IR-00	region	IR	Markazi	Markazi	
IR-01	city	IR	Bandar-e Anzali	Bandar-e Anzali	
IR-01	city	IR	Langarud	Langarud	
IR-01	city	IR	Rasht	Rasht|Rascht	
IR-01	region	IR	Gilan	Gilan	
IR-02	city	IR	Amol	Amol	
IR-02	city	IR	Babol	Babol	
IR-02	city	IR	Behshahr	Behshahr	
IR-02	city	IR	Chalus	Chalus	
IR-02	city	IR	Sari	Sari	person:Sari
IR-02	region	IR	Mazandaran	Mazandaran	
IR-03	city	IR	Ahar	Ahar|Akhar	
IR-03	city	IR	Bonab	Bonab|Benab	
IR-03	city	IR	Marand	Marand	
IR-03	city	IR	Tabriz	Tabriz|Tabrez|Tabris	
IR-03	region	IR	East Azerbaijan	East Azerbaijan	
IR-04	city	IR	Bukan	Bukan	
IR-04	city	IR	Khowy	Khowy|Khvoy	
IR-04	city	IR	Mahabad	Mahabad	
IR-04	city	IR	Miandoab	Miandoab	
IR-04	city	IR	Naqadeh	Naqadeh	
IR-04	city	IR	Orumiyeh	Orumiyeh	
IR-04	city	IR	Oshnaviyeh	Oshnaviyeh	
IR-04	city	IR	Piranshahr	Piranshahr|Piran Shahr|Piransahr	
IR-04	city	IR	Salmas	Salmas	
IR-04	city	IR	Takab	Takab	
IR-04	region	IR	West Azerbaijan	West Azerbaijan	
IR-05	city	IR	Harsin	Harsin	
IR-05	city	IR	Kahriz	Kahriz	
IR-05	city	IR	Kangavar	Kangavar	
IR-05	city	IR	Kermanshah	Kermanshah|Kermansah|Kermanschah	
IR-05	city	IR	Sarpol-e Zahab	Sarpol-e Zahab	
IR-05	region	IR	Kermanshah	Kermanshah	city:Kermanshah
IR-06	city	IR	Abadan	Abadan	
IR-06	city	IR	Ahvaz	Ahvaz|Ahwaz	
IR-06	city	IR	Behbahan	Behbahan	
IR-06	city	IR	Dezful	Dezful	
IR-06	city	IR	Khorramshahr	Khorramshahr|Khoramshahr	
IR-06	city	IR	Masjed Soleyman	Masjed Soleyman|Masjed Soleiman	
IR-06	city	IR	Shush	Shush	
IR-06	city	IR	Shushtar	Shushtar|Shustar	
IR-06	region	IR	Khuzestan	Khuzestan	
IR-07	city	IR	Abadeh	Abadeh|Abade	
IR-07	city	IR	Akbarabad	Akbarabad	
IR-07	city	IR	Darab	Darab	
IR-07	city	IR	Fasa	Fasa|Fassa	
IR-07	city	IR	Firuzabad	Firuzabad	
IR-07	city	IR	Kazerun	Kazerun	
IR-07	city	IR	Marvdasht	Marvdasht	
IR-07	city	IR	Nurabad	Nurabad	place:Nurabad
IR-07	city	IR	Shiraz	Shiraz|Chiraz|Schiras	
IR-07	region	IR	Fars	Fars	
IR-08	city	IR	Bam	Bam	word:Bam
IR-08	city	IR	Kerman	Kerman	
IR-08	city	IR	Rafsanjan	Rafsanjan	
IR-08	city	IR	Shahr-e Babak	Shahr-e Babak	
IR-08	city	IR	Sirjan	Sirjan	
IR-08	city	IR	Zarand	Zarand	
IR-08	region	IR	Kerman	Kerman	city:Kerman
IR-09	city	IR	Kashmar	Kashmar	
IR-09	city	IR	Mashhad	Mashhad|Mashad|Maschhad	
IR-09	city	IR	Neyshabur	Neyshabur	
IR-09	city	IR	Quchan	Quchan	
IR-09	city	IR	Sabzevar	Sabzevar	
IR-09	city	IR	Torbat-e Heydariyeh	Torbat-e Heydariyeh	
IR-09	city	IR	Torbat-e Jam	Torbat-e Jam	
IR-09	region	IR	Razavi Khorasan	Razavi Khorasan	
IR-10	city	IR	Isfahan	Isfahan|Esfahan|Ispahan	
IR-10	city	IR	Khomeyni Shahr	Khomeyni Shahr|Khomeynishahr	
IR-10	city	IR	Najafabad	Najafabad	
IR-10	city	IR	Natanz	Natanz	
IR-10	region	IR	Isfahan	Isfahan|Esfahan	city:Esfahan|city:Isfahan
IR-11	city	IR	Chabahar	Chabahar|Chah Bahar|Chabakhar	
IR-11	city	IR	Iranshahr	Iranshahr	
IR-11	city	IR	Khash	Khash	
IR-11	city	IR	Konarak	Konarak|Kenarak	
IR-11	city	IR	Zabol	Zabol	
IR-11	city	IR	Zahedan	Zahedan	
IR-11	region	IR	Sistan and Baluchestan	Sistan and Baluchestan|Sistan and Baluchistan|Sistan-Baluchestan|Sistan-Baluchistan|Sistan va Baluchestan	
IR-12	city	IR	Baneh	Baneh|Bane|Bani	
IR-12	city	IR	Bijar	Bijar	
IR-12	city	IR	Kamyaran	Kamyaran	
IR-12	city	IR	Marivan	Marivan	
IR-12	city	IR	Qorveh	Qorveh	
IR-12	city	IR	Sanandaj	Sanandaj	
IR-12	city	IR	Saqqez	Saqqez|Sakez|Sakiz	
IR-12	region	IR	Kurdistan	Iranian Kurdistan|Kordestan	
IR-13	city	IR	Asadabad	Asadabad	
IR-13	city	IR	Azadshahr	Azadshahr|Azad Shahr	
IR-13	city	IR	Hamedan	Hamedan|Hamadan	
IR-13	city	IR	Malayer	Malayer	
IR-13	city	IR	Nahavand	Nahavand	
IR-13	city	IR	Pasragad Branch	Pasragad Branch	
IR-13	region	IR	Hamedan	Hamedan|Hamadan	city:Hamadan|city:Hamedan
IR-14	city	IR	Borujen	Borujen	
IR-14	city	IR	Shahr-e Kord	Shahr-e Kord|Shahrekord	
IR-14	region	IR	Chaharmahal and Bakhtiari	Chaharmahal and Bakhtiari|Chaharmahal	
IR-15	city	IR	Aligudarz	Aligudarz	
IR-15	city	IR	Bid Kaneh	Bid Kaneh	
IR-15	city	IR	Borujerd	Borujerd	
IR-15	city	IR	Khorramabad	Khorramabad|Khorram Abad	
IR-15	city	IR	Kuhdasht	Kuhdasht	
IR-15	city	IR	Nurabad	Nurabad	
IR-15	region	IR	Lorestan	Lorestan	
IR-16	city	IR	Ilam	Ilam|Elam	
IR-16	region	IR	Ilam	Ilam	city:Ilam
IR-17	city	IR	Dehdasht	Dehdasht|Dehdast	
IR-17	city	IR	Dogonbadan	Dogonbadan|Do Gonbadan	
IR-17	city	IR	Yasuj	Yasuj	
IR-17	region	IR	Kohgiluyeh and Boyer-Ahmad	Kohgiluyeh and Boyer-Ahmad|Kohgiluyeh	
IR-18	area	IR	Kharg	Kharg|Kharg Island|Khark|Kharg island	
IR-18	area	IR	South Pars	South Pars	
IR-18	city	IR	Asaluyeh	Asaluyeh|Assaluyeh|Bandar-e 'Asaluyeh	
IR-18	city	IR	Bandar-e Genaveh	Bandar-e Genaveh	
IR-18	city	IR	Borazjan	Borazjan	
IR-18	city	IR	Bushehr	Bushehr|Buschehr|Busehr	
IR-18	region	IR	Bushehr	Bushehr	city:Bushehr
IR-19	city	IR	Abhar	Abhar|Abkhar	
IR-19	city	IR	Alvand	Alvand|Alwand	place:Alvand
IR-19	city	IR	Khorramdarreh	Khorramdarreh	
IR-19	city	IR	Zanjan	Zanjan	
IR-19	region	IR	Zanjan	Zanjan	city:Zanjan
IR-20	city	IR	Damghan	Damghan	
IR-20	city	IR	Semnan	Semnan	
IR-20	city	IR	Shahrud	Shahrud	
IR-20	region	IR	Semnan	Semnan	city:Semnan
IR-21	city	IR	Ardakan	Ardakan	
IR-21	city	IR	Meybod	Meybod	
IR-21	city	IR	Yazd	Yazd|Yasd	
IR-21	region	IR	Yazd	Yazd	city:Yazd
IR-22	area	IR	Abu Musa	Abu Musa|Greater Tunb|Lesser Tunb	
IR-22	area	IR	Larak	Larak Island|Larak	
IR-22	area	IR	Qeshm	Qeshm|Qeshm Island|Qeshm island	
IR-22	city	IR	Bandar Abbas	Bandar Abbas|Bandar-e Abbas|Bandar Abas	
IR-22	city	IR	Jask	Jask|Bandar-e Jask	
IR-22	city	IR	Minab	Minab	
IR-22	city	IR	Sirik	Sirik	
IR-22	region	IR	Hormozgan	Hormozgan	
IR-23	area	IR	Evin prison	Evin prison|Evin Prison|Evin|Lavizan|Shahran|Khojir|Tajrish|Mehrabad|Mehrabad airport	
IR-23	area	IR	Parchin	Parchin	
IR-23	city	IR	Malard	Malard	
IR-23	city	IR	Pishva	Pishva|Pichva	
IR-23	city	IR	Qarchak	Qarchak	
IR-23	city	IR	Robat Karim	Robat Karim	
IR-23	city	IR	Shahre Jadide Andisheh	Shahre Jadide Andisheh	
IR-23	city	IR	Shahriar	Shahriar	person:Shahriar
IR-23	city	IR	Tehran	Tehran	
IR-23	city	IR	Varamin	Varamin	
IR-23	region	IR	Tehran	Tehran|Teheran	city:Tehran
IR-24	city	IR	Ardabil	Ardabil|Ardabel	
IR-24	city	IR	Khalkhal	Khalkhal	
IR-24	city	IR	Parsabad	Parsabad	
IR-24	region	IR	Ardabil	Ardabil|Ardebil	city:Ardabil
IR-25	area	IR	Fordow	Fordow|Fordo	
IR-25	city	IR	Qom	Qom|Qum|Kom	
IR-25	region	IR	Qom	Qom	city:Qom
IR-26	city	IR	Alvand	Alvand	
IR-26	city	IR	Qazvin	Qazvin|Kazvin	
IR-26	city	IR	Takestan	Takestan|Takistan	
IR-26	region	IR	Qazvin	Qazvin	city:Qazvin
IR-27	city	IR	Gonbad-e Kavus	Gonbad-e Kavus	
IR-27	city	IR	Gorgan	Gorgan	
IR-27	region	IR	Golestan	Golestan	
IR-28	city	IR	Bojnurd	Bojnurd	
IR-28	city	IR	Esfarayen	Esfarayen	
IR-28	city	IR	Shirvan	Shirvan	
IR-28	region	IR	North Khorasan	North Khorasan	
IR-29	city	IR	Birjand	Birjand	
IR-29	region	IR	South Khorasan	South Khorasan	
IR-30	city	IR	Karaj	Karaj	
IR-30	city	IR	Nazarabad	Nazarabad	
IR-30	region	IR	Alborz	Alborz	
IS	city	IS	Reykjavik	Reykjavik	
IS	country	IS	Iceland	Iceland	
IT	city	IT	Milan	Milan	
IT	city	IT	Naples	Naples	
IT	city	IT	Rome	Rome	
IT	country	IT	Italy	Italy|Italian Republic	
JM	city	JM	Kingston	Kingston	
JM	country	JM	Jamaica	Jamaica	
JO	area	JO	Tower 22	Tower 22	
JO	city	JO	Ajlun	Ajlun	
JO	city	JO	Al Jubayhah	Al Jubayhah|Al-Jubayhah|Jubayhah	
JO	city	JO	Amman	Amman|Aman	
JO	city	JO	As Salt	As Salt|As-Salt|Salt|Al-Salt	word:Salt
JO	city	JO	Ma'an	Ma'an	
JO	city	JO	Madaba	Madaba|Ma'daba	
JO	city	JO	Russeifa	Russeifa	
JO	city	JO	Sahab	Sahab|Sakhab	person:Sahab
JO	city	JO	Wadi as Sir	Wadi as Sir	
JO	city	JO	Zarqa	Zarqa|Zarka	
JO	country	JO	Jordan	Jordan|Hashemite Kingdom|Hashemite Kingdom of Jordan	person:Jordan
JO-AQ	city	JO	Aqaba	Aqaba|Akaba	
JO-IR	city	JO	Ar Ramtha	Ar Ramtha|Ar-Ramtha|Ramtha	
JO-IR	city	JO	Irbid	Irbid	
JO-IR	region	JO	Irbid	Irbid	city:Irbid
JO-MA	city	JO	Mafraq	Mafraq|Mafrak	
JO-MA	city	JO	Rukban	Rukban	
JO-MA	region	JO	Mafraq	Mafraq	city:Mafraq
JP	city	JP	Chiba	Chiba	
JP	city	JP	Fukuoka	Fukuoka	
JP	city	JP	Hiroshima	Hiroshima	
JP	city	JP	Kawasaki	Kawasaki	
JP	city	JP	Kitakyushu	Kitakyushu	
JP	city	JP	Kobe	Kobe	
JP	city	JP	Kyoto	Kyoto	
JP	city	JP	Nagoya	Nagoya	
JP	city	JP	Osaka	Osaka	
JP	city	JP	Saitama	Saitama	
JP	city	JP	Sapporo	Sapporo	
JP	city	JP	Sendai	Sendai	
JP	city	JP	Tokyo	Tokyo	
JP	city	JP	Yokohama	Yokohama	
JP	country	JP	Japan	Japan	
KE	city	KE	Eldoret	Eldoret	
KE	city	KE	Kakamega	Kakamega	
KE	city	KE	Kikuyu	Kikuyu	person:Kikuyu
KE	city	KE	Kisumu	Kisumu	
KE	city	KE	Mombasa	Mombasa	
KE	city	KE	Nairobi	Nairobi	
KE	city	KE	Nakuru	Nakuru	
KE	city	KE	Ruiru	Ruiru	
KE	country	KE	Kenya	Kenya	
KG	city	KG	Bishkek	Bishkek	
KG	country	KG	Kyrgyzstan	Kyrgyzstan|Kyrgyz Republic|Kirghizia	
KH	city	KH	Suong	Suong	
KH	country	KH	Cambodia	Cambodia|Kingdom of Cambodia|Kampuchea	
KH-1	city	KH	Banteay Meanchey	Banteay Meanchey	
KH-1	city	KH	Poipet	Poipet|Paoy Paet	
KH-1	city	KH	Sisophon	Sisophon	
KH-1	region	KH	Banteay Meanchey	Banteay Meanchey	city:Banteay Meanchey
KH-10	region	KH	Kratie	Kratie	
KH-11	region	KH	Mondulkiri	Mondulkiri	
KH-12	city	KH	Phnom Penh	Phnom Penh|Phnom Pen	
KH-12	region	KH	Phnom Penh	Phnom Penh	city:Phnom Penh
KH-13	area	KH	Preah Vihear temple	Preah Vihear temple|Ta Muen Thom|Ta Moan Thom|Ta Krabey|Prasat Ta Muen Thom|Emerald Triangle|Ta Kwai	
KH-13	city	KH	Tbeng Meanchey	Tbeng Meanchey	
KH-13	region	KH	Preah Vihear	Preah Vihear	
KH-14	city	KH	Prey Veng	Prey Veng|Prei Veng	
KH-14	region	KH	Prey Veng	Prey Veng	city:Prey Veng
KH-15	city	KH	Pursat	Pursat	
KH-15	region	KH	Pursat	Pursat	city:Pursat
KH-16	region	KH	Ratanakiri	Ratanakiri	
KH-17	city	KH	Siem Reap	Siem Reap|Siem-Reap	
KH-17	region	KH	Siem Reap	Siem Reap	city:Siem Reap
KH-18	city	KH	Sihanoukville	Sihanoukville	
KH-18	region	KH	Sihanoukville	Sihanoukville	city:Sihanoukville
KH-19	city	KH	Stung Treng	Stung Treng|Stung-treng	
KH-19	region	KH	Stung Treng	Stung Treng	city:Stung Treng
KH-2	city	KH	Battambang	Battambang|Batambang	
KH-2	region	KH	Battambang	Battambang	city:Battambang
KH-20	city	KH	Svay Rieng	Svay Rieng|Svai Rieng	
KH-20	region	KH	Svay Rieng	Svay Rieng	city:Svay Rieng
KH-21	city	KH	Phumi Veal Sre	Phumi Veal Sre	
KH-21	city	KH	Takeo	Takeo	
KH-21	region	KH	Takeo	Takeo	city:Takeo
KH-22	city	KH	O'Smach	O'Smach|O Smach	
KH-22	city	KH	Oddar Meanchey	Oddar Meanchey	
KH-22	city	KH	Samraong	Samraong|Samrong	
KH-22	region	KH	Oddar Meanchey	Oddar Meanchey	city:Oddar Meanchey
KH-23	region	KH	Kep	Kep	word:Kep
KH-24	region	KH	Pailin	Pailin	
KH-3	city	KH	Kampong Cham	Kampong Cham	
KH-3	region	KH	Kampong Cham	Kampong Cham	city:Kampong Cham
KH-4	city	KH	Kampong Chhnang	Kampong Chhnang	
KH-4	region	KH	Kampong Chhnang	Kampong Chhnang	city:Kampong Chhnang
KH-5	city	KH	Kampong Speu	Kampong Speu	
KH-5	region	KH	Kampong Speu	Kampong Speu	city:Kampong Speu
KH-6	region	KH	Kampong Thom	Kampong Thom	
KH-7	city	KH	Kampot	Kampot	
KH-7	region	KH	Kampot	Kampot	city:Kampot
KH-8	city	KH	Ta Khmau	Ta Khmau|Takhmau	
KH-8	region	KH	Kandal	Kandal	
KH-9	city	KH	Koh Kong	Koh Kong	
KH-9	city	KH	Smach Mean Chey	Smach Mean Chey	
KH-9	region	KH	Koh Kong	Koh Kong	city:Koh Kong
KI	city	KI	Tarawa	Tarawa	
KI	country	KI	Kiribati	Kiribati	
KM	city	KM	Moroni	Moroni	
KM	country	KM	Comoros	Comoros	
KN	city	KN	Basseterre	Basseterre	
KN	country	KN	Saint Kitts and Nevis	Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis	
KP	city	KP	Pyongyang	Pyongyang	
KP	country	KP	North Korea	North Korea|DPRK|Democratic People's Republic of Korea|D.P.R.K.	
KR	city	KR	Busan	Busan	
KR	city	KR	Daegu	Daegu	
KR	city	KR	Daejeon	Daejeon	
KR	city	KR	Goyang-si	Goyang-si	
KR	city	KR	Gwangju	Gwangju	
KR	city	KR	Incheon	Incheon	
KR	city	KR	Seongnam-si	Seongnam-si	
KR	city	KR	Seoul	Seoul	
KR	city	KR	Suwon	Suwon	
KR	city	KR	Ulsan	Ulsan	
KR	country	KR	South Korea	South Korea|Republic of Korea|ROK	
KW	city	KW	Ali Al Salem	Ali Al Salem|Ali al-Salem	
KW	city	KW	Camp Arifjan	Camp Arifjan	
KW	city	KW	Camp Buehring	Camp Buehring	
KW	city	KW	Kuwait City	Kuwait City	
KW	city	KW	Mina al-Ahmadi	Mina al-Ahmadi	
KW	city	KW	Shuaiba	Shuaiba	
KW	country	KW	Kuwait	Kuwait|State of Kuwait	
KW-AH	city	KW	Al Ahmadi	Al Ahmadi|Al-Ahmadi|Ahmadi	
KW-AH	city	KW	Al Fahahil	Al Fahahil|Al-Fahahil|Fahahil	
KW-AH	city	KW	Al Manqaf	Al Manqaf|Al-Manqaf|Manqaf	
KW-AH	city	KW	Ar Riqqah	Ar Riqqah|Ar-Riqqah|Riqqah|Al-Riqqah	
KW-AH	region	KW	Ahmadi	Ahmadi|Al Ahmadi|Al-Ahmadi	city:Ahmadi|city:Al Ahmadi|city:Al-Ahmadi
KW-FA	city	KW	Al Farwaniyah	Al Farwaniyah|Al-Farwaniyah|Farwaniyah	
KW-FA	region	KW	Farwaniya	Farwaniya|Al Farwaniyah|Farwaniyah	city:Al Farwaniyah|city:Farwaniyah
KW-HA	city	KW	Hawalli	Hawalli|Hawaly	
KW-HA	region	KW	Hawalli	Hawalli|Hawally	city:Hawalli
KW-JA	region	KW	Jahra	Jahra|Al Jahra|Al-Jahra	
KW-KU	region	KW	Kuwait Capital	Capital Governorate|Al Asimah	
KW-MU	city	KW	Sabah as Salim	Sabah as Salim	
KW-MU	region	KW	Mubarak al-Kabeer	Mubarak al-Kabeer|Mubarak Al-Kabeer|Mubarak al Kabir	
KZ	city	KZ	Almaty	Almaty	
KZ	city	KZ	Astana	Astana	
KZ	city	KZ	Shymkent	Shymkent	
KZ	country	KZ	Kazakhstan	Kazakhstan|Republic of Kazakhstan	
LA	city	LA	Vientiane	Vientiane	
LA	country	LA	Laos	Laos|Lao PDR	
LB	area	LB	Litani River	Litani River|Litani	
LB	area	LB	Shebaa Farms	Shebaa Farms	
LB	country	LB	Lebanon	Lebanon|Lebanese Republic	
LB-AK	region	LB	Akkar	Akkar	
LB-AS	city	LB	Batroun	Batroun	
LB-AS	city	LB	Bcharre	Bcharre|Bcharri	
LB-AS	city	LB	Tripoli (Lebanon)	Tripoli|Tripole	place:Tripoli
LB-AS	region	LB	North Lebanon	North Lebanon|northern Lebanon	
LB-BA	area	LB	Dahiyeh	Dahiyeh|Dahieh|Dahiya|southern suburbs of Beirut|Beirut's southern suburbs|Beirut southern suburbs|Haret Hreik	
LB-BA	city	LB	Beirut	Beirut|Beiriut	
LB-BA	region	LB	Beirut	Beirut	city:Beirut
LB-BH	city	LB	Baalbek	Baalbek|Baalbeck	
LB-BH	city	LB	Hermel	Hermel|El Hermel|El-Hermel	
LB-BH	region	LB	Baalbek-Hermel	Baalbek-Hermel|Hermel	city:Hermel
LB-BI	area	LB	Masnaa	Masnaa|Masnaa crossing	
LB-BI	city	LB	Zahle	Zahle	
LB-BI	region	LB	Bekaa	Bekaa|Beqaa|Bekaa Valley|Beqaa Valley|Bekaa valley	
LB-JA	city	LB	Ain al-Hilweh	Ain al-Hilweh|Ain el-Hilweh|Ein el-Hilweh	
LB-JA	city	LB	Ghazieh	Ghazieh|Ghazie	
LB-JA	city	LB	Naqoura	Naqoura|Naqura|En Naqoura	
LB-JA	city	LB	Qana	Qana	
LB-JA	city	LB	Sidon	Sidon|Saida	
LB-JA	city	LB	Tyre	Tyre|Tiro	word:Tiro
LB-JA	region	LB	South Lebanon	South Lebanon|southern Lebanon	
LB-JL	city	LB	Baabda	Baabda	
LB-JL	city	LB	Hrajel	Hrajel	
LB-JL	city	LB	Jbail	Jbail|Jbayl	
LB-JL	city	LB	Jounieh	Jounieh	
LB-JL	region	LB	Mount Lebanon	Mount Lebanon	
LB-NA	city	LB	Aita al-Shaab	Aita al-Shaab|Ayta ash Shab	
LB-NA	city	LB	Aitaroun	Aitaroun	
LB-NA	city	LB	Bint Jbeil	Bint Jbeil|Bint Jubail	
LB-NA	city	LB	Blida	Blida	place:Blida
LB-NA	city	LB	Habbouch	Habbouch	
LB-NA	city	LB	Houla	Houla	
LB-NA	city	LB	Kfar Kila	Kfar Kila|Kfarkela|Kfar Kela	
LB-NA	city	LB	Khiam	Khiam	
LB-NA	city	LB	Marjayoun	Marjayoun|Marjeyoun	
LB-NA	city	LB	Maroun al-Ras	Maroun al-Ras	
LB-NA	city	LB	Mays al-Jabal	Mays al-Jabal|Meiss el-Jabal	
LB-NA	city	LB	Nabatieh	Nabatieh|Nabatiyeh|Nabatiye	
LB-NA	city	LB	Nabatiye et Tahta	Nabatiye et Tahta	
LB-NA	city	LB	Odaisseh	Odaisseh	
LB-NA	city	LB	Yaroun	Yaroun	
LB-NA	region	LB	Nabatieh	Nabatieh|Nabatiyeh	city:Nabatieh|city:Nabatiyeh
LC	city	LC	Castries	Castries	
LC	country	LC	Saint Lucia	Saint Lucia|St. Lucia|St Lucia	
LI	city	LI	Vaduz	Vaduz	
LI	country	LI	Liechtenstein	Liechtenstein	
LK	city	LK	Colombo	Colombo	
LK	country	LK	Sri Lanka	Sri Lanka	
LR	city	LR	Monrovia	Monrovia	
LR	country	LR	Liberia	Liberia	
LS	city	LS	Maseru	Maseru	
LS	country	LS	Lesotho	Lesotho	
LT	city	LT	Kaunas	Kaunas	
LT	city	LT	Klaipeda	Klaipeda	
LT	city	LT	Panevezys	Panevezys	
LT	city	LT	Siauliai	Siauliai	
LT	city	LT	Vilnius	Vilnius	
LT	country	LT	Lithuania	Lithuania	
LU	country	LU	Luxembourg	Luxembourg	
LV	city	LV	Daugavpils	Daugavpils	
LV	city	LV	Jelgava	Jelgava	
LV	city	LV	Jurmala	Jurmala	
LV	city	LV	Liepaja	Liepaja	
LV	city	LV	Riga	Riga	
LV	city	LV	Ventspils	Ventspils	
LV	country	LV	Latvia	Latvia	
LY	city	LY	Ajdabiya	Ajdabiya|Ajdabiyah	
LY	city	LY	Al Abyar	Al Abyar|Al-Abyar|Abyar	
LY	city	LY	Al Ajaylat	Al Ajaylat|Al-Ajaylat|Ajaylat	
LY	city	LY	Al Bayda	Al Bayda|Al-Bayda|Bayda	place:Al Bayda|place:Al-Bayda|place:Bayda
LY	city	LY	Al Jawf	Al Jawf|Al-Jawf|Jawf|Al Gawf	place:Al Jawf|place:Al-Jawf|place:Jawf
LY	city	LY	Al Jumayl	Al Jumayl|Al-Jumayl|Jumayl	
LY	city	LY	Al Khums	Al Khums|Al-Khums|Khums|Al Hums	
LY	city	LY	Al Marj	Al Marj|Al-Marj|Marj	person:Marj
LY	city	LY	Al Qubbah	Al Qubbah|Al-Qubbah|Qubbah	
LY	city	LY	At Taj	At Taj|At-Taj|Taj	word:Taj
LY	city	LY	Az Zuwaytinah	Az Zuwaytinah|Az-Zuwaytinah|Zuwaytinah	
LY	city	LY	Brak	Brak|Brach	
LY	city	LY	Darnah	Darnah|Darna	
LY	city	LY	Gharyan	Gharyan|Garian	
LY	city	LY	Ghat	Ghat|Gat	person:Gat
LY	city	LY	Hun	Hun	person:Hun
LY	city	LY	Masallatah	Masallatah	
LY	city	LY	Mizdah	Mizdah|Misdah|Mizda	
LY	city	LY	Nalut	Nalut	
LY	city	LY	Tarhuna	Tarhuna|Tarhunah	
LY	city	LY	Tukrah	Tukrah	
LY	city	LY	Ubari	Ubari	
LY	city	LY	Waddan	Waddan	
LY	city	LY	Yafran	Yafran	
LY	city	LY	Zaltan	Zaltan	
LY	city	LY	Zintan	Zintan|Zentan	
LY	city	LY	Zuwarah	Zuwarah|Zuvara	
LY	country	LY	Libya	Libya|State of Libya	
LY-BA	city	LY	Benghazi	Benghazi|Bengasi|Bengaze	
LY-BA	city	LY	Qaryat Suluq	Qaryat Suluq	
LY-BA	region	LY	Benghazi	Benghazi	city:Benghazi
LY-BU	city	LY	Tobruk	Tobruk|Tobruch|Tobruck	
LY-BU	region	LY	Butnan	Butnan	
LY-DR	region	LY	Derna	Derna	
LY-MI	city	LY	Bani Walid	Bani Walid|Bani Valid	
LY-MI	city	LY	Misratah	Misratah|Misrata	
LY-MI	city	LY	Zliten	Zliten	
LY-MI	region	LY	Misrata	Misrata	city:Misrata
LY-MQ	city	LY	Murzuq	Murzuq|Mursuk|Murzuch	
LY-MQ	region	LY	Murzuq	Murzuq	city:Murzuq
LY-SB	city	LY	Al Jadid	Al Jadid|Al-Jadid|Jadid	
LY-SB	city	LY	Sabha	Sabha|Sabhah	
LY-SB	region	LY	Sabha	Sabha	city:Sabha
LY-SR	city	LY	Sirte	Sirte|Sirto	
LY-SR	region	LY	Sirte	Sirte	city:Sirte
LY-TB	city	LY	Tajura	Tajura|Tagiura	
LY-TB	city	LY	Tripoli	Tripoli|Tripili	
LY-TB	region	LY	Tripoli	city of Tripoli	
LY-ZA	city	LY	Az Zawiyah	Az Zawiyah|Az-Zawiyah|Zawiyah	
LY-ZA	city	LY	Sabratah	Sabratah	
LY-ZA	city	LY	Surman	Surman	
LY-ZA	city	LY	Zawiya	Zawiya	
LY-ZA	region	LY	Zawiya	Zawiya	city:Zawiya
MA	city	MA	Casablanca	Casablanca	
MA	city	MA	Fes	Fes	
MA	city	MA	Rabat	Rabat	
MA	city	MA	Sale	Sale	word:Sale
MA	country	MA	Morocco	Morocco	
MC	country	MC	Monaco	Monaco	
MD	city	MD	Balti	Balti	
MD	city	MD	Basarabeasca	Basarabeasca	
MD	city	MD	Bender	Bender	word:Bender
MD	city	MD	Bilicenii Vechi	Bilicenii Vechi	
MD	city	MD	Briceni	Briceni	
MD	city	MD	Cahul	Cahul	
MD	city	MD	Calarasi	Calarasi	
MD	city	MD	Causeni	Causeni	
MD	city	MD	Cimislia	Cimislia	
MD	city	MD	Dancu	Dancu	
MD	city	MD	Drochia	Drochia	
MD	city	MD	Edinet	Edinet	
MD	city	MD	Falesti	Falesti	
MD	city	MD	Floresti	Floresti	
MD	city	MD	Glodeni	Glodeni	
MD	city	MD	Hincesti	Hincesti	
MD	city	MD	Ialoveni	Ialoveni	
MD	city	MD	Leova	Leova	
MD	city	MD	Nisporeni	Nisporeni	
MD	city	MD	Orhei	Orhei	
MD	city	MD	Riscani	Riscani	
MD	city	MD	Singerei	Singerei	
MD	city	MD	Soroca	Soroca	
MD	city	MD	Straseni	Straseni	
MD	city	MD	Taraclia	Taraclia	
MD	city	MD	Ungheni	Ungheni	
MD	country	MD	Moldova	Moldova|Republic of Moldova|Moldavia	
MD-CU	city	MD	Chisinau	Chisinau|Kishinev	
MD-CU	city	MD	Codru	Codru	person:Codru
MD-CU	region	MD	Chisinau	city of Chisinau	
MD-GA	city	MD	Ceadir-Lunga	Ceadir-Lunga	
MD-GA	city	MD	Comrat	Comrat	
MD-GA	city	MD	Congaz	Congaz	
MD-GA	city	MD	Vulcanesti	Vulcanesti	
MD-GA	region	MD	Gagauzia	Gagauzia	
MD-SN	city	MD	Camenca	Camenca	
MD-SN	city	MD	Dnestrovsc	Dnestrovsc	
MD-SN	city	MD	Dubasari	Dubasari	
MD-SN	city	MD	Ribnita	Ribnita	
MD-SN	city	MD	Slobozia	Slobozia	
MD-SN	city	MD	Tiraspol	Tiraspol	
MD-SN	region	MD	Transnistria	Transnistria|Pridnestrovie|Transdniestria|Trans-Dniester	
ME	city	ME	Podgorica	Podgorica	
ME	country	ME	Montenegro	Montenegro	
MG	city	MG	Antananarivo	Antananarivo	
MG	country	MG	Madagascar	Madagascar	
MH	city	MH	Majuro	Majuro	
MH	country	MH	Marshall Islands	Marshall Islands	
MK	city	MK	Skopje	Skopje	
MK	country	MK	North Macedonia	North Macedonia|Macedonia	
ML	country	ML	Mali	Mali|Republic of Mali	
ML-1	city	ML	Bafoulabe	Bafoulabe	
ML-1	city	ML	Kayes	Kayes	
ML-1	city	ML	Sagalo	Sagalo	
ML-1	region	ML	Kayes	Kayes	city:Kayes
ML-10	region	ML	Taoudenit	Taoudenit	
ML-2	city	ML	Banamba	Banamba	
ML-2	city	ML	Kangaba	Kangaba	
ML-2	city	ML	Kati	Kati	person:Kati
ML-2	city	ML	Kolokani	Kolokani	
ML-2	city	ML	Koulikoro	Koulikoro	
ML-2	region	ML	Koulikoro	Koulikoro	city:Koulikoro
ML-3	city	ML	Bougouni	Bougouni	
ML-3	city	ML	Koutiala	Koutiala	
ML-3	city	ML	Sikasso	Sikasso	
ML-3	city	ML	Yorosso	Yorosso	
ML-3	region	ML	Sikasso	Sikasso	city:Sikasso
ML-4	city	ML	Ke-Macina	Ke-Macina	
ML-4	city	ML	Markala	Markala	
ML-4	city	ML	San	San	word:San
ML-4	city	ML	Segou	Segou	
ML-4	region	ML	Segou	Segou	city:Segou
ML-5	city	ML	Djenne	Djenne	
ML-5	city	ML	Mopti	Mopti	
ML-5	region	ML	Mopti	Mopti	city:Mopti
ML-6	city	ML	Timbuktu	Timbuktu	
ML-6	region	ML	Timbuktu	Timbuktu|Tombouctou	city:Timbuktu
ML-7	city	ML	Gao	Gao	
ML-7	region	ML	Gao	Gao	city:Gao
ML-8	city	ML	Kidal	Kidal	
ML-8	city	ML	Tessalit	Tessalit	
ML-8	city	ML	Tinzaouaten	Tinzaouaten|Tin Zaouatine	
ML-8	region	ML	Kidal	Kidal	city:Kidal
ML-9	region	ML	Menaka	Menaka	
ML-BKO	city	ML	Bamako	Bamako	
ML-BKO	region	ML	Bamako	city of Bamako	
MM	city	MM	Pyinmana	Pyinmana	
MM	country	MM	Myanmar	Myanmar|Burma	
MM-01	city	MM	Depayin	Depayin	
MM-01	city	MM	Kale	Kale	person:Kale
MM-01	city	MM	Kanbalu	Kanbalu	
MM-01	city	MM	Kawlin	Kawlin	
MM-01	city	MM	Mawlaik	Mawlaik	
MM-01	city	MM	Monywa	Monywa|Moniva	
MM-01	city	MM	Pazigyi	Pazigyi	
MM-01	city	MM	Sagaing	Sagaing	
MM-01	city	MM	Shwebo	Shwebo	
MM-01	region	MM	Sagaing	Sagaing	city:Sagaing
MM-02	city	MM	Bago	Bago	
MM-02	city	MM	Letpandan	Letpandan	
MM-02	city	MM	Nyaunglebin	Nyaunglebin	
MM-02	city	MM	Paungde	Paungde	
MM-02	city	MM	Pyay	Pyay	
MM-02	city	MM	Pyu	Pyu	
MM-02	city	MM	Taungoo	Taungoo	
MM-02	city	MM	Thanatpin	Thanatpin	
MM-02	city	MM	Tharyarwady	Tharyarwady|Tharrawaddy	
MM-02	region	MM	Bago	Bago	city:Bago
MM-03	city	MM	Chauk	Chauk	
MM-03	city	MM	Magway	Magway	
MM-03	city	MM	Minbu	Minbu	
MM-03	city	MM	Myaydo	Myaydo	
MM-03	city	MM	Pakokku	Pakokku|Pakkoku	
MM-03	city	MM	Taungdwingyi	Taungdwingyi	
MM-03	city	MM	Thayetmyo	Thayetmyo|Thayetmo	
MM-03	city	MM	Yenangyaung	Yenangyaung	
MM-03	region	MM	Magway	Magway|Magwe	city:Magway
MM-04	city	MM	Kyaukse	Kyaukse	
MM-04	city	MM	Mandalay	Mandalay	
MM-04	city	MM	Meiktila	Meiktila	
MM-04	city	MM	Myingyan	Myingyan|Myingan	
MM-04	city	MM	Pyin Oo Lwin	Pyin Oo Lwin	
MM-04	city	MM	Singu	Singu	
MM-04	city	MM	Thabeikkyin	Thabeikkyin	
MM-04	city	MM	Yamethin	Yamethin|Yamethinn	
MM-04	region	MM	Mandalay	Mandalay	city:Mandalay
MM-05	city	MM	Dawei	Dawei	
MM-05	city	MM	Kawthoung	Kawthoung	
MM-05	city	MM	Myeik	Myeik	
MM-05	region	MM	Tanintharyi	Tanintharyi	
MM-06	city	MM	Kanbe	Kanbe	
MM-06	city	MM	Kayan	Kayan	person:Kayan
MM-06	city	MM	Syriam	Syriam	
MM-06	city	MM	Thongwa	Thongwa|Thon-Khwa	
MM-06	city	MM	Twante	Twante	
MM-06	city	MM	Yangon	Yangon|Rangoon	
MM-06	region	MM	Yangon	Yangon	city:Yangon
MM-07	city	MM	Bogale	Bogale	
MM-07	city	MM	Hinthada	Hinthada	
MM-07	city	MM	Kyaiklat	Kyaiklat	
MM-07	city	MM	Maubin	Maubin	
MM-07	city	MM	Mawlamyinegyunn	Mawlamyinegyunn	
MM-07	city	MM	Myanaung	Myanaung	
MM-07	city	MM	Nyaungdon	Nyaungdon	
MM-07	city	MM	Pathein	Pathein	
MM-07	city	MM	Pyapon	Pyapon	
MM-07	city	MM	Wakema	Wakema	
MM-07	region	MM	Ayeyarwady	Ayeyarwady|Irrawaddy	
MM-11	city	MM	Bhamo	Bhamo	
MM-11	city	MM	Hpakan	Hpakan	
MM-11	city	MM	Hpakant	Hpakant	
MM-11	city	MM	Laiza	Laiza	
MM-11	city	MM	Myitkyina	Myitkyina	
MM-11	region	MM	Kachin	Kachin	
MM-12	city	MM	Demoso	Demoso	
MM-12	city	MM	Loikaw	Loikaw	
MM-12	region	MM	Kayah	Kayah|Karenni	
MM-13	city	MM	Hpa-an	Hpa-an|Hpa-An	
MM-13	city	MM	KK Park	KK Park	
MM-13	city	MM	Kyain Seikgyi Township	Kyain Seikgyi Township	
MM-13	city	MM	Myawaddy	Myawaddy	
MM-13	city	MM	Myawadi	Myawadi	
MM-13	city	MM	Shwe Kokko	Shwe Kokko	
MM-13	region	MM	Kayin	Kayin|Karen State|Karen state	
MM-14	city	MM	Falam	Falam	
MM-14	city	MM	Hakha	Hakha	
MM-14	city	MM	Matupi	Matupi	
MM-14	city	MM	Mindat	Mindat	
MM-14	city	MM	Thantlang	Thantlang	
MM-14	region	MM	Chin	Chin State|Chin state	
MM-15	city	MM	Kyaikkami	Kyaikkami	
MM-15	city	MM	Kyaikto	Kyaikto	
MM-15	city	MM	Martaban	Martaban	
MM-15	city	MM	Mawlamyine	Mawlamyine	
MM-15	city	MM	Mudon	Mudon	
MM-15	city	MM	Thaton	Thaton	
MM-15	region	MM	Mon	Mon State|Mon state	
MM-16	city	MM	Kyaukphyu	Kyaukphyu	
MM-16	city	MM	Mrauk U	Mrauk U|Mrauk-U	
MM-16	city	MM	Ponnagyun	Ponnagyun	
MM-16	city	MM	Ramree	Ramree	
MM-16	city	MM	Sittwe	Sittwe|Sitve	
MM-16	region	MM	Rakhine	Rakhine|Arakan	
MM-17	city	MM	Hsipaw	Hsipaw	
MM-17	city	MM	Keng Tung	Keng Tung	
MM-17	city	MM	Kyaukme	Kyaukme	
MM-17	city	MM	Lashio	Lashio|Lasho	
MM-17	city	MM	Mogok	Mogok	
MM-17	city	MM	Namtu	Namtu	
MM-17	city	MM	Nawnghkio	Nawnghkio	
MM-17	city	MM	Tachilek	Tachilek	
MM-17	city	MM	Taunggyi	Taunggyi	
MM-17	region	MM	Shan	Shan State|Shan state|northern Shan	
MM-18	city	MM	Naypyidaw	Naypyidaw|Naypyitaw|Nay Pyi Taw|Nay Pyi Daw	
MM-18	region	MM	Naypyidaw Union Territory	Naypyidaw Union Territory	
MN	city	MN	Ulan Bator	Ulan Bator	
MN	country	MN	Mongolia	Mongolia	
MR	city	MR	Nouakchott	Nouakchott	
MR	country	MR	Mauritania	Mauritania	
MT	city	MT	Valletta	Valletta	
MT	country	MT	Malta	Malta	
MU	city	MU	Port Louis	Port Louis	
MU	country	MU	Mauritius	Mauritius	
MV	city	MV	Male	Male	word:Male
MV	country	MV	Maldives	Maldives|the Maldives	
MW	city	MW	Lilongwe	Lilongwe	
MW	country	MW	Malawi	Malawi	
MX	city	MX	Chihuahua	Chihuahua	
MX	city	MX	Ciudad Juarez	Ciudad Juarez	
MX	city	MX	Ciudad Nezahualcoyotl	Ciudad Nezahualcoyotl	
MX	city	MX	Ecatepec de Morelos	Ecatepec de Morelos	
MX	city	MX	Guadalajara	Guadalajara	
MX	city	MX	Gustavo Adolfo Madero	Gustavo Adolfo Madero	
MX	city	MX	Iztapalapa	Iztapalapa	
MX	city	MX	Leon de los Aldama	Leon de los Aldama	
MX	city	MX	Merida	Merida	
MX	city	MX	Mexicali	Mexicali	
MX	city	MX	Mexico City	Mexico City	
MX	city	MX	Monterrey	Monterrey	
MX	city	MX	Puebla	Puebla	
MX	city	MX	Santiago de Queretaro	Santiago de Queretaro	
MX	city	MX	Tijuana	Tijuana	
MX	city	MX	Zapopan	Zapopan	
MX	country	MX	Mexico	Mexico	
MY	city	MY	Kuala Lumpur	Kuala Lumpur	
MY	city	MY	Petaling Jaya	Petaling Jaya	
MY	country	MY	Malaysia	Malaysia	
MZ	city	MZ	Beira	Beira	
MZ	city	MZ	Chimoio	Chimoio	
MZ	city	MZ	Chokwe	Chokwe	
MZ	city	MZ	Cuamba	Cuamba	
MZ	city	MZ	Dondo	Dondo	
MZ	city	MZ	Inhambane	Inhambane	
MZ	city	MZ	Lichinga	Lichinga	
MZ	city	MZ	Mandimba	Mandimba	
MZ	city	MZ	Maputo	Maputo	
MZ	city	MZ	Matola	Matola	
MZ	city	MZ	Maxixe	Maxixe	
MZ	city	MZ	Quelimane	Quelimane	
MZ	city	MZ	Ressano Garcia	Ressano Garcia	
MZ	city	MZ	Tete	Tete	
MZ	city	MZ	Xai-Xai	Xai-Xai	
MZ	country	MZ	Mozambique	Mozambique	
MZ-N	city	MZ	Antonio Enes	Antonio Enes	
MZ-N	city	MZ	Nacala	Nacala	
MZ-N	city	MZ	Nampula	Nampula	
MZ-N	region	MZ	Nampula	Nampula	city:Nampula
MZ-P	city	MZ	Macomia	Macomia	
MZ-P	city	MZ	Mocimboa da Praia	Mocimboa da Praia	
MZ-P	city	MZ	Montepuez	Montepuez	
MZ-P	city	MZ	Pemba	Pemba	
MZ-P	region	MZ	Cabo Delgado	Cabo Delgado	
NA	city	NA	Windhoek	Windhoek	
NA	country	NA	Namibia	Namibia	
NE	country	NE	Niger	Niger|Republic of Niger	
NE-1	city	NE	Agadez	Agadez	
NE-1	city	NE	Alaghsas	Alaghsas	
NE-1	region	NE	Agadez	Agadez	city:Agadez
NE-2	region	NE	Diffa	Diffa	
NE-3	city	NE	Dogondoutchi	Dogondoutchi	
NE-3	city	NE	Dosso	Dosso	
NE-3	city	NE	Gaya	Gaya	place:Gaya
NE-3	region	NE	Dosso	Dosso	city:Dosso
NE-4	city	NE	Maradi	Maradi	
NE-4	city	NE	Tessaoua	Tessaoua	
NE-4	region	NE	Maradi	Maradi	city:Maradi
NE-5	city	NE	Birni N Konni	Birni N Konni	
NE-5	city	NE	Tahoua	Tahoua	
NE-5	region	NE	Tahoua	Tahoua	city:Tahoua
NE-6	region	NE	Tillaberi	Tillaberi|Tillabery	
NE-7	city	NE	Zinder	Zinder	
NE-7	region	NE	Zinder	Zinder	city:Zinder
NE-8	city	NE	Niamey	Niamey	
NE-8	region	NE	Niamey	city of Niamey	
NG	country	NG	Nigeria	Nigeria|Federal Republic of Nigeria	
NG-AB	city	NG	Aba	Aba	
NG-AB	city	NG	Amaigbo	Amaigbo	
NG-AB	city	NG	Umuahia	Umuahia	
NG-AB	region	NG	Abia	Abia	
NG-AD	city	NG	Jimeta	Jimeta	
NG-AD	city	NG	Mubi	Mubi	
NG-AD	region	NG	Adamawa	Adamawa	
NG-AK	city	NG	Esuk Oron	Esuk Oron	
NG-AK	city	NG	Ikot Ekpene	Ikot Ekpene	
NG-AK	city	NG	Uyo	Uyo	
NG-AK	region	NG	Akwa Ibom	Akwa Ibom	
NG-AN	city	NG	Atani	Atani	
NG-AN	city	NG	Awka	Awka	
NG-AN	city	NG	Nkpor	Nkpor	
NG-AN	city	NG	Nnewi	Nnewi	
NG-AN	city	NG	Onitsha	Onitsha	
NG-AN	region	NG	Anambra	Anambra	
NG-BA	city	NG	Azare	Azare	
NG-BA	city	NG	Bauchi	Bauchi	
NG-BA	region	NG	Bauchi	Bauchi	city:Bauchi
NG-BE	city	NG	Makurdi	Makurdi	
NG-BE	city	NG	Yelwata	Yelwata|Yelewata	
NG-BE	region	NG	Benue	Benue	
NG-BO	city	NG	Bama	Bama	
NG-BO	city	NG	Chibok	Chibok	
NG-BO	city	NG	Darul Jamal	Darul Jamal	
NG-BO	city	NG	Gwoza	Gwoza	
NG-BO	city	NG	Konduga	Konduga	
NG-BO	city	NG	Maiduguri	Maiduguri	
NG-BO	city	NG	Marte	Marte	
NG-BO	city	NG	Sambisa	Sambisa|Sambisa Forest	
NG-BO	region	NG	Borno	Borno	
NG-BY	region	NG	Bayelsa	Bayelsa	
NG-CR	city	NG	Calabar	Calabar	
NG-CR	city	NG	Ugep	Ugep	
NG-CR	region	NG	Cross River	Cross River	
NG-DE	city	NG	Sapele	Sapele	
NG-DE	city	NG	Warri	Warri	
NG-DE	region	NG	Delta	Delta	word:Delta
NG-EB	city	NG	Abakaliki	Abakaliki	
NG-EB	region	NG	Ebonyi	Ebonyi	
NG-ED	city	NG	Benin City	Benin City	
NG-ED	city	NG	Uromi	Uromi	
NG-ED	region	NG	Edo	Edo	
NG-EK	city	NG	Ado-Ekiti	Ado-Ekiti	
NG-EK	city	NG	Efon-Alaaye	Efon-Alaaye	
NG-EK	city	NG	Ijero-Ekiti	Ijero-Ekiti	
NG-EK	city	NG	Ikere-Ekiti	Ikere-Ekiti	
NG-EK	city	NG	Ise-Ekiti	Ise-Ekiti	
NG-EK	region	NG	Ekiti	Ekiti	
NG-EN	city	NG	Enugu	Enugu	
NG-EN	city	NG	Nsukka	Nsukka	
NG-EN	region	NG	Enugu	Enugu	city:Enugu
NG-FC	city	NG	Abuja	Abuja	
NG-FC	region	NG	Federal Capital Territory	Federal Capital Territory	
NG-GO	city	NG	Gombe	Gombe	
NG-GO	city	NG	Pindiga	Pindiga	
NG-GO	region	NG	Gombe	Gombe	city:Gombe
NG-IM	city	NG	Okigwe	Okigwe	
NG-IM	city	NG	Owerri	Owerri	
NG-IM	region	NG	Imo	Imo	
NG-JI	city	NG	Chakwama	Chakwama	
NG-JI	city	NG	Hadejia	Hadejia	
NG-JI	region	NG	Jigawa	Jigawa	
NG-KD	city	NG	Kaduna	Kaduna	
NG-KD	city	NG	Kuriga	Kuriga	
NG-KD	city	NG	Tudun Biri	Tudun Biri	
NG-KD	city	NG	Zaria	Zaria	
NG-KD	region	NG	Kaduna	Kaduna	city:Kaduna
NG-KE	city	NG	Birnin Kebbi	Birnin Kebbi	
NG-KE	city	NG	Maga	Maga	
NG-KE	region	NG	Kebbi	Kebbi	
NG-KN	city	NG	Kano	Kano	
NG-KN	region	NG	Kano	Kano	city:Kano
NG-KO	city	NG	Okene	Okene	
NG-KO	region	NG	Kogi	Kogi	
NG-KT	city	NG	Funtua	Funtua	
NG-KT	city	NG	Katsina	Katsina	
NG-KT	region	NG	Katsina	Katsina	city:Katsina
NG-KW	city	NG	Eruku	Eruku	
NG-KW	city	NG	Ilorin	Ilorin	
NG-KW	city	NG	Lafiagi	Lafiagi	
NG-KW	city	NG	Offa	Offa	person:Offa
NG-KW	region	NG	Kwara	Kwara	
NG-LA	city	NG	Ebute Ikorodu	Ebute Ikorodu	
NG-LA	city	NG	Ikeja	Ikeja	
NG-LA	city	NG	Lagos	Lagos	
NG-LA	city	NG	Lekki	Lekki	
NG-LA	region	NG	Lagos	Lagos	city:Lagos
NG-NA	city	NG	Lafia	Lafia	
NG-NA	region	NG	Nasarawa	Nasarawa	
NG-NI	city	NG	Bida	Bida	
NG-NI	city	NG	Minna	Minna	person:Minna
NG-NI	city	NG	Papiri	Papiri	
NG-NI	city	NG	Suleja	Suleja	
NG-NI	region	NG	Niger	Niger	place:Niger
NG-OG	city	NG	Abeokuta	Abeokuta	
NG-OG	city	NG	Ijebu-Igbo	Ijebu-Igbo	
NG-OG	city	NG	Ijebu-Ode	Ijebu-Ode	
NG-OG	city	NG	Shagamu	Shagamu	
NG-OG	region	NG	Ogun	Ogun	
NG-ON	city	NG	Akure	Akure	
NG-ON	city	NG	Ondo	Ondo	
NG-ON	city	NG	Owo	Owo	
NG-ON	region	NG	Ondo	Ondo	city:Ondo
NG-OS	city	NG	Ejigbo	Ejigbo	
NG-OS	city	NG	Gbongan	Gbongan	
NG-OS	city	NG	Ikire	Ikire	
NG-OS	city	NG	Ikirun	Ikirun	
NG-OS	city	NG	Ila Orangun	Ila Orangun	
NG-OS	city	NG	Ilesa	Ilesa	
NG-OS	city	NG	Ilobu	Ilobu	
NG-OS	city	NG	Inisa	Inisa	
NG-OS	city	NG	Iwo	Iwo	
NG-OS	city	NG	Modakeke	Modakeke	
NG-OS	city	NG	Osogbo	Osogbo	
NG-OS	region	NG	Osun	Osun	
NG-OY	city	NG	Ibadan	Ibadan	
NG-OY	city	NG	Igboho	Igboho	
NG-OY	city	NG	Kisi	Kisi	person:Kisi
NG-OY	city	NG	Oyo	Oyo	
NG-OY	city	NG	Saki	Saki	
NG-OY	region	NG	Oyo	Oyo	city:Oyo
NG-PL	city	NG	Jos	Jos	
NG-PL	region	NG	Plateau	Plateau	word:Plateau
NG-RI	city	NG	Buguma	Buguma	
NG-RI	city	NG	Okrika	Okrika	
NG-RI	city	NG	Port Harcourt	Port Harcourt	
NG-RI	region	NG	Rivers	Rivers	word:Rivers
NG-SO	city	NG	Jabo	Jabo	
NG-SO	city	NG	Sokoto	Sokoto	
NG-SO	city	NG	Tambuwal	Tambuwal	
NG-SO	region	NG	Sokoto	Sokoto	city:Sokoto
NG-TA	city	NG	Jalingo	Jalingo	
NG-TA	region	NG	Taraba	Taraba	
NG-YO	city	NG	Gashua	Gashua	
NG-YO	city	NG	Nguru	Nguru	
NG-YO	region	NG	Yobe	Yobe	
NG-ZA	city	NG	Gusau	Gusau	
NG-ZA	region	NG	Zamfara	Zamfara	
NI	city	NI	Managua	Managua	
NI	country	NI	Nicaragua	Nicaragua	
NL	city	NL	Amsterdam	Amsterdam	
NL	country	NL	Netherlands	Netherlands|the Netherlands|The Netherlands|Holland	person:Holland
NO	city	NO	Oslo	Oslo	
NO	country	NO	Norway	Norway	
NP	city	NP	Kathmandu	Kathmandu	
NP	country	NP	Nepal	Nepal	
NR	city	NR	Yaren	Yaren	
NR	country	NR	Nauru	Nauru	
NZ	city	NZ	Wellington	Wellington	
NZ	country	NZ	New Zealand	New Zealand	
OM	country	OM	Oman	Oman|Sultanate of Oman	
OM-BJ	city	OM	Rustaq	Rustaq	
OM-BJ	region	OM	South Batinah	South Al Batinah|South Batinah|Al Batinah South	
OM-BS	city	OM	Al Khaburah	Al Khaburah|Al-Khaburah|Khaburah|Al Khabura	
OM-BS	city	OM	As Suwayq	As Suwayq|As-Suwayq|Suwayq|As Suwaiq	
OM-BS	city	OM	Saham	Saham	
OM-BS	city	OM	Shinas	Shinas	
OM-BS	city	OM	Sohar	Sohar	
OM-BS	region	OM	North Batinah	North Al Batinah|North Batinah|Al Batinah North|Al Batinah	
OM-BU	city	OM	Al Buraymi	Al Buraymi|Al-Buraymi|Buraymi	
OM-BU	region	OM	Buraimi	Al Buraimi|Buraimi	
OM-DA	city	OM	Bahla	Bahla|Bahlah	
OM-DA	city	OM	Izki	Izki	
OM-DA	city	OM	Nizwa	Nizwa|Nizva	
OM-DA	city	OM	Sufalat Sama'il	Sufalat Sama'il	
OM-DA	region	OM	Dakhiliyah	Ad Dakhiliyah|Dakhiliyah	
OM-MA	city	OM	Bawshar	Bawshar	
OM-MA	city	OM	Muscat	Muscat|Muskat	
OM-MA	city	OM	Seeb	Seeb	
OM-MA	region	OM	Muscat	Muscat	city:Muscat
OM-MU	city	OM	Khasab	Khasab|Hasab|Jasab	
OM-MU	region	OM	Musandam	Musandam	
OM-SJ	city	OM	Sur	Sur	word:Sur
OM-SJ	region	OM	South Sharqiyah	South Sharqiyah|Southeastern Governorate	
OM-SS	region	OM	North Sharqiyah	North Sharqiyah|Northeastern Governorate	
OM-WU	city	OM	Duqm	Duqm	
OM-WU	region	OM	Al Wusta	Al Wusta	
OM-ZA	city	OM	Ibri	Ibri	
OM-ZA	region	OM	Dhahirah	Ad Dhahirah|Dhahirah|Az Zahirah	
OM-ZU	city	OM	Salalah	Salalah|Salala	
OM-ZU	region	OM	Dhofar	Dhofar	
PA	country	PA	Panama	Panama	
PE	city	PE	Arequipa	Arequipa	
PE	city	PE	Callao	Callao	
PE	city	PE	Lima	Lima	
PE	city	PE	Trujillo	Trujillo	
PE	country	PE	Peru	Peru	
PG	city	PG	Port Moresby	Port Moresby	
PG	country	PG	Papua New Guinea	Papua New Guinea|PNG	
PH	city	PH	Budta	Budta	
PH	city	PH	Caloocan City	Caloocan City	
PH	city	PH	Cebu City	Cebu City	
PH	city	PH	Davao	Davao	
PH	city	PH	Malingao	Malingao	
PH	city	PH	Manila	Manila	
PH	city	PH	Quezon City	Quezon City	
PH	country	PH	Philippines	Philippines|the Philippines	
PK	country	PK	Pakistan	Pakistan|Islamic Republic of Pakistan	
PK-BA	city	PK	Chaman	Chaman	
PK-BA	city	PK	Gwadar	Gwadar|Gvadar	
PK-BA	city	PK	Khuzdar	Khuzdar	
PK-BA	city	PK	Mastung	Mastung	
PK-BA	city	PK	Panjgur	Panjgur	
PK-BA	city	PK	Quetta	Quetta|Kueta	
PK-BA	city	PK	Sibi	Sibi	
PK-BA	city	PK	Turbat	Turbat	
PK-BA	city	PK	Zhob	Zhob	
PK-BA	region	PK	Balochistan	Balochistan|Baluchistan	
PK-GB	region	PK	Gilgit-Baltistan	Gilgit-Baltistan	
PK-IS	city	PK	Islamabad	Islamabad	
PK-IS	region	PK	Islamabad Capital Territory	Islamabad Capital Territory	
PK-JK	city	PK	Bagh	Bagh	
PK-JK	city	PK	Bhimber	Bhimber	
PK-JK	city	PK	Kotli	Kotli	
PK-JK	city	PK	Leepa Valley	Leepa Valley	
PK-JK	city	PK	Muzaffarabad	Muzaffarabad|Musaffarabad	
PK-JK	city	PK	Neelum Valley	Neelum Valley	
PK-JK	city	PK	New Mirpur	New Mirpur	
PK-JK	city	PK	Rawalakot	Rawalakot|Rawala Kot	
PK-JK	region	PK	Azad Kashmir	Azad Kashmir|Azad Jammu and Kashmir|AJK|Pakistan-administered Kashmir|Pakistani Kashmir|Pakistan-occupied Kashmir|PoK|PoJK|Pakistan-controlled Kashmir|Pakistani-administered Kashmir|Pakistan-occupied Jammu and Kashmir	
PK-KP	city	PK	Abbottabad	Abbottabad|Abbotabad	
PK-KP	city	PK	Bajaur	Bajaur	
PK-KP	city	PK	Bannu	Bannu|Banu	
PK-KP	city	PK	Battagram	Battagram|Batagram	
PK-KP	city	PK	Charsadda	Charsadda	
PK-KP	city	PK	Dera Ismail Khan	Dera Ismail Khan	
PK-KP	city	PK	Haripur	Haripur|Kharipur	
PK-KP	city	PK	Khyber	Khyber	
PK-KP	city	PK	Kohat	Kohat|Kokhat	
PK-KP	city	PK	Kurram	Kurram	
PK-KP	city	PK	Mansehra	Mansehra|Mansekhra	
PK-KP	city	PK	Mardan	Mardan	
PK-KP	city	PK	Mingora	Mingora	
PK-KP	city	PK	Mir Ali	Mir Ali	
PK-KP	city	PK	Miran Shah	Miran Shah|Miranshah	
PK-KP	city	PK	North Waziristan	North Waziristan	
PK-KP	city	PK	Nowshera Cantonment	Nowshera Cantonment	
PK-KP	city	PK	Peshawar	Peshawar|Pesavar|Peschawar	
PK-KP	city	PK	Shabqadar	Shabqadar|Shabkadar	
PK-KP	city	PK	South Waziristan	South Waziristan	
PK-KP	city	PK	Swabi	Swabi	
PK-KP	city	PK	Tirah	Tirah	
PK-KP	city	PK	Tordher	Tordher	
PK-KP	city	PK	Torkham	Torkham	
PK-KP	city	PK	Waziristan	Waziristan	
PK-KP	region	PK	Khyber Pakhtunkhwa	Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|KP|KPK	
PK-PB	city	PK	Ahmadpur East	Ahmadpur East	
PK-PB	city	PK	Ahmedpur Sharqia	Ahmedpur Sharqia	
PK-PB	city	PK	Arifwala	Arifwala	
PK-PB	city	PK	Attock City	Attock City	
PK-PB	city	PK	Bahawalnagar	Bahawalnagar	
PK-PB	city	PK	Bahawalpur	Bahawalpur	
PK-PB	city	PK	Bhakkar	Bhakkar	
PK-PB	city	PK	Bhalwal	Bhalwal	
PK-PB	city	PK	Burewala	Burewala	
PK-PB	city	PK	Chakwal	Chakwal	
PK-PB	city	PK	Chenab Nagar	Chenab Nagar	
PK-PB	city	PK	Chichawatni	Chichawatni	
PK-PB	city	PK	Chiniot	Chiniot|Chinot	
PK-PB	city	PK	Chishtian	Chishtian|Chistian	
PK-PB	city	PK	Chuhar Kana	Chuhar Kana	
PK-PB	city	PK	Chunian	Chunian	
PK-PB	city	PK	Dera Ghazi Khan	Dera Ghazi Khan|Dera Gazi Khan	
PK-PB	city	PK	Dipalpur	Dipalpur	
PK-PB	city	PK	Faisalabad	Faisalabad	
PK-PB	city	PK	Gojra	Gojra	
PK-PB	city	PK	Gujar Khan	Gujar Khan	
PK-PB	city	PK	Gujranwala	Gujranwala	
PK-PB	city	PK	Gujrat	Gujrat	
PK-PB	city	PK	Hafizabad	Hafizabad	
PK-PB	city	PK	Harunabad	Harunabad	
PK-PB	city	PK	Hasilpur	Hasilpur	
PK-PB	city	PK	Haveli Lakha	Haveli Lakha	
PK-PB	city	PK	Hujra Shah Muqim	Hujra Shah Muqim	
PK-PB	city	PK	Jalalpur Jattan	Jalalpur Jattan	
PK-PB	city	PK	Jampur	Jampur	
PK-PB	city	PK	Jaranwala	Jaranwala	
PK-PB	city	PK	Jhang Sadr	Jhang Sadr	
PK-PB	city	PK	Jhelum	Jhelum	
PK-PB	city	PK	Kabirwala	Kabirwala	
PK-PB	city	PK	Kahror Pakka	Kahror Pakka	
PK-PB	city	PK	Kamalia	Kamalia	
PK-PB	city	PK	Kamoke	Kamoke|Kamoki	
PK-PB	city	PK	Kasur	Kasur	
PK-PB	city	PK	Khanpur	Khanpur	
PK-PB	city	PK	Kharian	Kharian	
PK-PB	city	PK	Khushab	Khushab	
PK-PB	city	PK	Kot Addu	Kot Addu|Kot-Adu	
PK-PB	city	PK	Lahore	Lahore|Lahoro	
PK-PB	city	PK	Lala Musa	Lala Musa|Lalamusa	
PK-PB	city	PK	Layyah	Layyah	
PK-PB	city	PK	Lodhran	Lodhran	
PK-PB	city	PK	Mailsi	Mailsi	
PK-PB	city	PK	Mandi Bahauddin	Mandi Bahauddin	
PK-PB	city	PK	Mian Channun	Mian Channun|Mian Channu	
PK-PB	city	PK	Mianke Mor	Mianke Mor	
PK-PB	city	PK	Mianwali	Mianwali	
PK-PB	city	PK	Multan	Multan	
PK-PB	city	PK	Murid	Murid	
PK-PB	city	PK	Muridke	Muridke	
PK-PB	city	PK	Muzaffargarh	Muzaffargarh|Muzaffargar	
PK-PB	city	PK	Nankana Sahib	Nankana Sahib	
PK-PB	city	PK	Narowal	Narowal	
PK-PB	city	PK	Nur Khan	Nur Khan|Nur Khan airbase|Nur Khan air base	
PK-PB	city	PK	Okara	Okara	
PK-PB	city	PK	Pakpattan	Pakpattan	
PK-PB	city	PK	Pasrur	Pasrur|Pasur	
PK-PB	city	PK	Pattoki	Pattoki	
PK-PB	city	PK	Rafiqui	Rafiqui	
PK-PB	city	PK	Rahim Yar Khan	Rahim Yar Khan|Rahimyar Khan	
PK-PB	city	PK	Rajanpur	Rajanpur	
PK-PB	city	PK	Rawalpindi	Rawalpindi|Ravalpindi|Ravalpindo	
PK-PB	city	PK	Saddiqabad	Saddiqabad|Sadikabad	
PK-PB	city	PK	Sahiwal	Sahiwal|Sakhival	
PK-PB	city	PK	Sambrial	Sambrial	
PK-PB	city	PK	Sangla Hill	Sangla Hill	
PK-PB	city	PK	Sargodha	Sargodha|Sargodkha	
PK-PB	city	PK	Shahkot	Shahkot	
PK-PB	city	PK	Shakargarh	Shakargarh|Shakargarr	
PK-PB	city	PK	Shekhupura	Shekhupura|Sekhupura	
PK-PB	city	PK	Shorkot	Shorkot	
PK-PB	city	PK	Shujaabad	Shujaabad	
PK-PB	city	PK	Sialkot	Sialkot	
PK-PB	city	PK	Toba Tek Singh	Toba Tek Singh	
PK-PB	city	PK	Vihari	Vihari|Vehari	
PK-PB	city	PK	Wazirabad	Wazirabad	
PK-PB	region	PK	Punjab (Pakistan)	Pakistani Punjab|Pakistan's Punjab|Punjab	place:Punjab
PK-SD	city	PK	Badin	Badin	
PK-SD	city	PK	Bholari	Bholari	
PK-SD	city	PK	Dadu	Dadu	
PK-SD	city	PK	Ghotki	Ghotki|Gotki	
PK-SD	city	PK	Hyderabad (Pakistan)	Hyderabad|Hiderabad	place:Hyderabad
PK-SD	city	PK	Jacobabad	Jacobabad|Jacobadad	
PK-SD	city	PK	Jamshoro	Jamshoro|Jam Shoro|Jams Shoro	
PK-SD	city	PK	Kambar	Kambar|Qambar	
PK-SD	city	PK	Kandhkot	Kandhkot	
PK-SD	city	PK	Karachi	Karachi|Carachi	
PK-SD	city	PK	Khairpur Mirs	Khairpur Mirs	
PK-SD	city	PK	Kotri	Kotri	
PK-SD	city	PK	Larkana	Larkana	
PK-SD	city	PK	Matli	Matli	
PK-SD	city	PK	Miano	Miano	
PK-SD	city	PK	Mirpur Khas	Mirpur Khas|Mirpur-Khas	
PK-SD	city	PK	Moro	Moro	person:Moro
PK-SD	city	PK	Nawabshah	Nawabshah	
PK-SD	city	PK	Pano Aqil	Pano Aqil|Pano Akil	
PK-SD	city	PK	Rohri	Rohri	
PK-SD	city	PK	Sanghar	Sanghar|Sangar	
PK-SD	city	PK	Shahdad Kot	Shahdad Kot|Shahdadkot	
PK-SD	city	PK	Shahdadpur	Shahdadpur	
PK-SD	city	PK	Shikarpur	Shikarpur	
PK-SD	city	PK	Sukkur	Sukkur|Sukur	
PK-SD	city	PK	Tando Adam	Tando Adam	
PK-SD	city	PK	Tando Allahyar	Tando Allahyar|Tando Alahyar	
PK-SD	city	PK	Tando Muhammad Khan	Tando Muhammad Khan	
PK-SD	region	PK	Sindh	Sindh	
PL	city	PL	Bialystok	Bialystok	
PL	city	PL	Bielsko-Biala	Bielsko-Biala	
PL	city	PL	Bydgoszcz	Bydgoszcz	
PL	city	PL	Bytom	Bytom	
PL	city	PL	Chorzow	Chorzow	
PL	city	PL	Czestochowa	Czestochowa	
PL	city	PL	Dabrowa Gornicza	Dabrowa Gornicza	
PL	city	PL	Gdansk	Gdansk	
PL	city	PL	Gdynia	Gdynia	
PL	city	PL	Gliwice	Gliwice	
PL	city	PL	Gorzow Wielkopolski	Gorzow Wielkopolski	
PL	city	PL	Grudziadz	Grudziadz	
PL	city	PL	Jastrzebie Zdroj	Jastrzebie Zdroj	
PL	city	PL	Jaworzno	Jaworzno	
PL	city	PL	Jelenia Gora	Jelenia Gora	
PL	city	PL	Kalisz	Kalisz	
PL	city	PL	Katowice	Katowice	
PL	city	PL	Kielce	Kielce	
PL	city	PL	Konin	Konin	
PL	city	PL	Koszalin	Koszalin	
PL	city	PL	Krakow	Krakow	
PL	city	PL	Legnica	Legnica	
PL	city	PL	Lodz	Lodz	
PL	city	PL	Nowy Sacz	Nowy Sacz	
PL	city	PL	Opole	Opole	
PL	city	PL	Piotrkow Trybunalski	Piotrkow Trybunalski	
PL	city	PL	Poznan	Poznan	
PL	city	PL	Ruda Slaska	Ruda Slaska	
PL	city	PL	Rybnik	Rybnik	
PL	city	PL	Slupsk	Slupsk	
PL	city	PL	Sosnowiec	Sosnowiec	
PL	city	PL	Szczecin	Szczecin	
PL	city	PL	Tarnow	Tarnow	
PL	city	PL	Torun	Torun	
PL	city	PL	Tychy	Tychy	
PL	city	PL	Walbrzych	Walbrzych	
PL	city	PL	Wloclawek	Wloclawek	
PL	city	PL	Wroclaw	Wroclaw	
PL	city	PL	Zabrze	Zabrze	
PL	city	PL	Zielona Gora	Zielona Gora	
PL	country	PL	Poland	Poland|Republic of Poland	
PL-06	city	PL	Chelm	Chelm	
PL-06	city	PL	Czosnowka	Czosnowka	
PL-06	city	PL	Lublin	Lublin	
PL-06	city	PL	Osiny	Osiny	
PL-06	city	PL	Przewodow	Przewodow	
PL-06	city	PL	Wyryki	Wyryki|Wyryki-Wola	
PL-06	region	PL	Lublin Voivodeship	Lublin|Lubelskie	city:Lublin
PL-14	city	PL	Bemowo	Bemowo	
PL-14	city	PL	Bialoleka	Bialoleka	
PL-14	city	PL	Bielany	Bielany	
PL-14	city	PL	Mokotow	Mokotow	
PL-14	city	PL	Ochota	Ochota	
PL-14	city	PL	Plock	Plock	
PL-14	city	PL	Praga Polnoc	Praga Polnoc	
PL-14	city	PL	Praga Poludnie	Praga Poludnie	
PL-14	city	PL	Radom	Radom	
PL-14	city	PL	Srodmiescie	Srodmiescie	
PL-14	city	PL	Targowek	Targowek	
PL-14	city	PL	Ursynow	Ursynow	
PL-14	city	PL	Warsaw	Warsaw	
PL-14	city	PL	Wola	Wola	word:Wola
PL-14	region	PL	Masovian Voivodeship	Mazowieckie|Mazovia|Masovian	
PL-18	city	PL	Przemysl	Przemysl	
PL-18	city	PL	Rzeszow	Rzeszow|Rzeszow-Jasionka	
PL-18	region	PL	Podkarpackie Voivodeship	Podkarpackie|Subcarpathian	
PL-20	region	PL	Podlaskie Voivodeship	Podlaskie	
PL-28	city	PL	Elblag	Elblag	
PL-28	city	PL	Olsztyn	Olsztyn	
PL-28	region	PL	Warmian-Masurian Voivodeship	Warmia-Masuria|Warminsko-Mazurskie	
PR	city	PR	San Juan	San Juan	
PR	country	PR	Puerto Rico	Puerto Rico	
PS	area	PS	Gaza Strip	Gaza Strip|Gaza|the Gaza Strip|Gaza strip|Gaza enclave	
PS	area	PS	Jordan Valley	Jordan Valley	
PS	area	PS	Morag corridor	Morag corridor|Morag Corridor	
PS	area	PS	Netzarim Corridor	Netzarim Corridor|Netzarim corridor|Netzarim	
PS	area	PS	Philadelphi Corridor	Philadelphi Corridor|Philadelphi corridor	
PS	area	PS	West Bank	West Bank|the West Bank|occupied West Bank|Judea and Samaria	
PS	city	PS	Abu Dis	Abu Dis	
PS	city	PS	Al 'Ayzariyah	Al 'Ayzariyah	
PS	city	PS	Al 'Ubaydiyah	Al 'Ubaydiyah	
PS	city	PS	Al Birah	Al Birah|Al-Birah|Birah|Al Bira	
PS	city	PS	Al Qararah	Al Qararah|Al-Qararah|Qararah|Al Qarara	
PS	city	PS	Al Yamun	Al Yamun|Al-Yamun|Yamun	
PS	city	PS	Anata	Anata	
PS	city	PS	Ar Ram wa Dahiyat al Barid	Ar Ram wa Dahiyat al Barid|Ar-Ram wa Dahiyat al Barid|Ram wa Dahiyat al Barid	
PS	city	PS	As Samu	As Samu|As-Samu|Samu	person:Samu
PS	city	PS	Atarut	Atarut	
PS	city	PS	Attil	Attil	
PS	city	PS	Az Zahiriyah	Az Zahiriyah|Az-Zahiriyah|Zahiriyah	
PS	city	PS	Az Zuwaydah	Az Zuwaydah|Az-Zuwaydah|Zuwaydah	
PS	city	PS	Bani Na'im	Bani Na'im	
PS	city	PS	Battir	Battir	
PS	city	PS	Bayt Fajjar	Bayt Fajjar	
PS	city	PS	Bayt Furik	Bayt Furik	
PS	city	PS	Bayt Jala	Bayt Jala	
PS	city	PS	Bayt Sahur	Bayt Sahur	
PS	city	PS	Bayt Ummar	Bayt Ummar|Bayt 'Umar	
PS	city	PS	Baytunya	Baytunya	
PS	city	PS	Dura	Dura|Durah	word:Dura
PS	city	PS	Efrata	Efrata|Efratah	
PS	city	PS	Givat Zeev	Givat Zeev	
PS	city	PS	Halhul	Halhul	
PS	city	PS	Idhna	Idhna	
PS	city	PS	Ma'ale Adummim	Ma'ale Adummim	
PS	city	PS	Qabatiyah	Qabatiyah|Qabatiya	
PS	city	PS	Sa'ir	Sa'ir	
PS	city	PS	Salfit	Salfit	region:Salfit
PS	city	PS	Shukat as Sufi	Shukat as Sufi	
PS	city	PS	Surif City	Surif City	
PS	city	PS	Tarqumya	Tarqumya|Tarqumia	
PS	city	PS	Ya'bad	Ya'bad	
PS	city	PS	Yatta	Yatta|Yattah	
PS	country	PS	Palestine	Palestine|State of Palestine|Palestinian territories|occupied Palestinian territory|Occupied Palestinian Territory|OPT|Palestinian territory|Palestinian enclave|Palestinian Territories	word:OPT
PS-BTH	city	PS	Bethlehem	Bethlehem	
PS-BTH	region	PS	Bethlehem	Bethlehem	city:Bethlehem
PS-DEB	city	PS	Bureij	Bureij|al-Bureij|Al-Bureij|Bureij refugee camp	
PS-DEB	city	PS	Deir al-Balah	Deir al-Balah|Deir el-Balah|Deir Al-Balah|Dayr al-Balah	
PS-DEB	city	PS	Maghazi	Maghazi|al-Maghazi|Al-Maghazi|Maghazi refugee camp	
PS-DEB	city	PS	Nuseirat	Nuseirat|Nuseirat refugee camp|Nusseirat|al-Nuseirat	
PS-DEB	city	PS	Zawaida	Zawaida|al-Zawaida|Zuwaida|Al-Zawayda	
PS-DEB	region	PS	Deir al-Balah	Deir al-Balah|Deir el-Balah|Middle Area|central Gaza|Central Gaza	city:Deir al-Balah|city:Deir el-Balah
PS-GZA	city	PS	Daraj	Daraj	
PS-GZA	city	PS	Gaza City	Gaza City|Gaza city|Gaza|Gasa	area:Gaza
PS-GZA	city	PS	Rimal	Rimal	
PS-GZA	city	PS	Sabra	Sabra	place:Sabra
PS-GZA	city	PS	Shati	Shati|Shati refugee camp|al-Shati|Al-Shati	
PS-GZA	city	PS	Sheikh Radwan	Sheikh Radwan	
PS-GZA	city	PS	Shujaiya	Shujaiya|Shujayea|Shejaiya|Shijaiyah	
PS-GZA	city	PS	Tel al-Hawa	Tel al-Hawa	
PS-GZA	city	PS	Tuffah	Tuffah	
PS-GZA	city	PS	Zeitoun	Zeitoun	place:Zeitoun
PS-GZA	region	PS	Gaza	Gaza	area:Gaza
PS-HBN	city	PS	Hebron	Hebron|Al-Khalil	
PS-HBN	region	PS	Hebron	Hebron	city:Hebron
PS-JEM	area	PS	East Jerusalem	East Jerusalem|east Jerusalem	
PS-JEM	region	PS	Jerusalem	Al-Quds	
PS-JEN	city	PS	Jenin	Jenin|Jenin refugee camp|Janin	
PS-JEN	region	PS	Jenin	Jenin	city:Jenin
PS-JRH	city	PS	Jericho	Jericho|Jerycho	
PS-JRH	region	PS	Jericho	Jericho	city:Jericho
PS-KYS	area	PS	Mawasi	Mawasi|Al-Mawasi|al-Mawasi|Muwasi	
PS-KYS	city	PS	Abasan	Abasan|Abasan al Kabirah|Abasan al-Kabera	
PS-KYS	city	PS	Bani Suheila	Bani Suheila|Bani Suhayla|Bani Suhaylah	
PS-KYS	city	PS	Khan Younis	Khan Younis|Khan Yunis|Khan Yunus|Khan Yunes	
PS-KYS	city	PS	Khuzaa	Khuzaa|Khuza'a	
PS-KYS	region	PS	Khan Younis	Khan Younis|Khan Yunis	city:Khan Younis|city:Khan Yunis
PS-NBS	city	PS	Balata	Balata|Balata refugee camp|Balatah	
PS-NBS	city	PS	Beita	Beita	
PS-NBS	city	PS	Huwara	Huwara	
PS-NBS	city	PS	Nablus	Nablus|Nablusz	
PS-NBS	region	PS	Nablus	Nablus	city:Nablus
PS-NGZ	city	PS	Beit Hanoun	Beit Hanoun|Beit Hanun|Bayt Hanun	
PS-NGZ	city	PS	Beit Lahia	Beit Lahia|Beit Lahiya|Beit Lahiyah	
PS-NGZ	city	PS	Jabalia	Jabalia|Jabaliya|Jabaliyah|Jabalia refugee camp|Jabalya	
PS-NGZ	city	PS	Jabaliya refugee camp	Jabaliya refugee camp	
PS-NGZ	region	PS	North Gaza	North Gaza|northern Gaza|Northern Gaza	
PS-QQA	city	PS	Qalqilya	Qalqilya|Qalqiliya|Qalqilyah|Qalkilya	
PS-QQA	region	PS	Qalqilya	Qalqilya|Qalqilyah	city:Qalqilya|city:Qalqilyah
PS-RBH	city	PS	Al-Bireh	Al-Bireh	
PS-RBH	city	PS	Ramallah	Ramallah|Ram Allah|Ramala	
PS-RBH	region	PS	Ramallah	Ramallah	city:Ramallah
PS-RFH	city	PS	Rafah	Rafah|Rafah crossing|Rafa	
PS-RFH	city	PS	Tal al-Sultan	Tal al-Sultan|Tel al-Sultan	
PS-RFH	region	PS	Rafah	Rafah	city:Rafah
PS-SLT	region	PS	Salfit	Salfit	
PS-TBS	city	PS	Far'a	Far'a	
PS-TBS	city	PS	Tammun	Tammun	
PS-TBS	city	PS	Tubas	Tubas	
PS-TBS	region	PS	Tubas	Tubas	city:Tubas
PS-TKM	city	PS	Nur Shams	Nur Shams|Nur Shams refugee camp	
PS-TKM	city	PS	Tulkarm	Tulkarm|Tulkarem	
PS-TKM	region	PS	Tulkarm	Tulkarm|Tulkarem	city:Tulkarem|city:Tulkarm
PT	city	PT	Lisbon	Lisbon	
PT	country	PT	Portugal	Portugal	
PW	country	PW	Palau	Palau	
PY	city	PY	Asuncion	Asuncion	
PY	country	PY	Paraguay	Paraguay	
QA	country	QA	Qatar	Qatar|State of Qatar	
QA-DA	city	QA	Doha	Doha|Do'ha	
QA-DA	region	QA	Doha	Doha	city:Doha
QA-KH	area	QA	Ras Laffan	Ras Laffan|Mesaieed	
QA-KH	city	QA	Al Khawr	Al Khawr|Al-Khawr|Khawr	
QA-KH	region	QA	Al Khor	Al Khor	
QA-MS	region	QA	Madinat ash Shamal	Madinat ash Shamal	
QA-RA	area	QA	Al Udeid	Al Udeid|Al-Udeid|al-Udeid|Al Udeid Air Base|Al Udeid air base|Al-Udeid air base	
QA-RA	city	QA	Ar Rayyan	Ar Rayyan|Ar-Rayyan|Rayyan|Al Raiyan|Al Rayyan	
QA-RA	region	QA	Al Rayyan	Al Rayyan	city:Al Rayyan
QA-US	city	QA	Umm Salal Muhammad	Umm Salal Muhammad	
QA-US	region	QA	Umm Salal	Umm Salal	
QA-WA	city	QA	Al Wakrah	Al Wakrah|Al-Wakrah|Wakrah|Al Waqra	
QA-WA	region	QA	Al Wakrah	Al Wakrah	city:Al Wakrah
QA-ZA	region	QA	Al Daayen	Al Daayen	
RO	city	RO	Arad	Arad	
RO	city	RO	Bacau	Bacau	
RO	city	RO	Baia Mare	Baia Mare	
RO	city	RO	Bistrita	Bistrita	
RO	city	RO	Botosani	Botosani	
RO	city	RO	Brasov	Brasov	
RO	city	RO	Bucharest	Bucharest	
RO	city	RO	Buzau	Buzau	
RO	city	RO	Cluj-Napoca	Cluj-Napoca	
RO	city	RO	Craiova	Craiova	
RO	city	RO	Drobeta-Turnu Severin	Drobeta-Turnu Severin	
RO	city	RO	Iasi	Iasi	
RO	city	RO	Oradea	Oradea	
RO	city	RO	Piatra Neamt	Piatra Neamt	
RO	city	RO	Pitesti	Pitesti	
RO	city	RO	Ploiesti	Ploiesti	
RO	city	RO	Ramnicu Valcea	Ramnicu Valcea	
RO	city	RO	Resita	Resita	
RO	city	RO	Satu Mare	Satu Mare	
RO	city	RO	Sibiu	Sibiu	
RO	city	RO	Suceava	Suceava	
RO	city	RO	Targoviste	Targoviste	
RO	city	RO	Targu Jiu	Targu Jiu	
RO	city	RO	Targu-Mures	Targu-Mures	
RO	city	RO	Timisoara	Timisoara	
RO	country	RO	Romania	Romania	
RO-BR	city	RO	Braila	Braila	
RO-BR	region	RO	Braila	Braila	city:Braila
RO-CT	city	RO	Constanta	Constanta	
RO-CT	region	RO	Constanta	Constanta	city:Constanta
RO-GL	city	RO	Galati	Galati	
RO-GL	region	RO	Galati	Galati	city:Galati
RO-TL	city	RO	Ceatalchioi	Ceatalchioi	
RO-TL	city	RO	Chilia Veche	Chilia Veche	
RO-TL	city	RO	Danube Delta	Danube Delta	
RO-TL	city	RO	Plauru	Plauru	
RO-TL	city	RO	Tulcea	Tulcea	
RO-TL	region	RO	Tulcea	Tulcea	city:Tulcea
RO-VS	region	RO	Vaslui	Vaslui	
RS	city	RS	Belgrade	Belgrade	
RS	country	RS	Serbia	Serbia	
RU	area	RU	Far East	Russian Far East|Russia's Far East	
RU	area	RU	Siberia	Siberia	
RU	area	RU	Urals	Urals|Ural	
RU	area	RU	Volga	Volga	
RU	country	RU	Russia	Russia|Russian Federation|the Russian Federation|RF|Muscovy|aggressor state	word:RF
RU-AD	city	RU	Adygeysk	Adygeysk|Adygeisk	
RU-AD	city	RU	Enem	Enem	
RU-AD	city	RU	Giaginskaya	Giaginskaya	
RU-AD	city	RU	Khanskaya	Khanskaya	
RU-AD	city	RU	Maykop	Maykop|Maikop	
RU-AD	city	RU	Novaya Adygea	Novaya Adygea	
RU-AD	city	RU	Yablonovskiy	Yablonovskiy	
RU-AD	region	RU	Adygea	Adygea|Adygeya|Adygheya|Adygeia	
RU-AL	city	RU	Gorno-Altaysk	Gorno-Altaysk|Gorno-Altaisk	
RU-AL	city	RU	Mayma	Mayma|Maima	
RU-AL	region	RU	Altai Republic	Altai Republic|Republic of Altai|Altay Republic|Gorny Altai	
RU-ALT	city	RU	Aleysk	Aleysk|Aleisk	
RU-ALT	city	RU	Altayskoye	Altayskoye|Altaiskoe	
RU-ALT	city	RU	Barnaul	Barnaul	
RU-ALT	city	RU	Belokurikha	Belokurikha	
RU-ALT	city	RU	Beloyarsk	Beloyarsk	
RU-ALT	city	RU	Biysk	Biysk|Biisk	
RU-ALT	city	RU	Blagoveshchenka	Blagoveshchenka	
RU-ALT	city	RU	Gornyak	Gornyak	
RU-ALT	city	RU	Kamen-na-Obi	Kamen-na-Obi|Kamen-Na-Obi	
RU-ALT	city	RU	Kulunda	Kulunda	
RU-ALT	city	RU	Mikhaylovskoye	Mikhaylovskoye|Mikhailovskoe	
RU-ALT	city	RU	Novoaltaysk	Novoaltaysk|Novoaltaisk	
RU-ALT	city	RU	Novosilikatnyy	Novosilikatnyy	
RU-ALT	city	RU	Pavlovsk	Pavlovsk	place:Pavlovsk
RU-ALT	city	RU	Pospelikha	Pospelikha	
RU-ALT	city	RU	Rubtsovsk	Rubtsovsk	
RU-ALT	city	RU	Shipunovo	Shipunovo	
RU-ALT	city	RU	Sibirskiy	Sibirskiy	
RU-ALT	city	RU	Slavgorod	Slavgorod	
RU-ALT	city	RU	Talmenka	Talmenka	
RU-ALT	city	RU	Troitskoye	Troitskoye|Troitskoe	
RU-ALT	city	RU	Volchikha	Volchikha	
RU-ALT	city	RU	Yarovoye	Yarovoye|Yarovoe	
RU-ALT	city	RU	Yuzhnyy	Yuzhnyy	
RU-ALT	city	RU	Zarinsk	Zarinsk|Zarynsk	
RU-ALT	city	RU	Zmeinogorsk	Zmeinogorsk	
RU-ALT	region	RU	Altai Krai	Altai|Altay|Altai Krai|Altai Territory|Altai region	
RU-AMU	city	RU	Arkhara	Arkhara	
RU-AMU	city	RU	Belogorsk	Belogorsk	
RU-AMU	city	RU	Blagoveshchensk	Blagoveshchensk|Blagoveshensk	
RU-AMU	city	RU	Magdagachi	Magdagachi	
RU-AMU	city	RU	Raychikhinsk	Raychikhinsk|Raichikhinsk	
RU-AMU	city	RU	Seryshevo	Seryshevo	
RU-AMU	city	RU	Shimanovsk	Shimanovsk	
RU-AMU	city	RU	Skovorodino	Skovorodino	
RU-AMU	city	RU	Svobodny	Svobodny|Svobodnyy	
RU-AMU	city	RU	Tynda	Tynda|Tinda	
RU-AMU	city	RU	Ukrainka	Ukrainka|Ukrainka air base	place:Ukrainka
RU-AMU	city	RU	Vostochny Cosmodrome	Vostochny Cosmodrome	
RU-AMU	city	RU	Yekaterinoslavka	Yekaterinoslavka|Ekaterinoslavka	
RU-AMU	city	RU	Zavitinsk	Zavitinsk	
RU-AMU	city	RU	Zeya	Zeya	
RU-AMU	region	RU	Amur Oblast	Amur|Amurskaya	
RU-ARK	city	RU	Arkhangelsk	Arkhangelsk	
RU-ARK	city	RU	Isakogorka	Isakogorka	
RU-ARK	city	RU	Kargopol	Kargopol	
RU-ARK	city	RU	Konosha	Konosha	
RU-ARK	city	RU	Koryazhma	Koryazhma	
RU-ARK	city	RU	Kotlas	Kotlas	
RU-ARK	city	RU	Mirnyy	Mirnyy	
RU-ARK	city	RU	Novaya Zemlya	Novaya Zemlya	
RU-ARK	city	RU	Novodvinsk	Novodvinsk	
RU-ARK	city	RU	Nyandoma	Nyandoma	
RU-ARK	city	RU	Nyonoksa	Nyonoksa	
RU-ARK	city	RU	Onega	Onega	
RU-ARK	city	RU	Plesetsk	Plesetsk	
RU-ARK	city	RU	Severodvinsk	Severodvinsk	
RU-ARK	city	RU	Velsk	Velsk	
RU-ARK	city	RU	Vychegodskiy	Vychegodskiy	
RU-ARK	city	RU	Yagry	Yagry	
RU-ARK	city	RU	Yemetsk	Yemetsk|Emetsk	
RU-ARK	region	RU	Arkhangelsk Oblast	Arkhangelsk|Archangel|Arkhangelskaya	city:Arkhangelsk
RU-AST	city	RU	Akhtubinsk	Akhtubinsk	
RU-AST	city	RU	Aksaraysky	Aksaraysky|Aksaraisky	
RU-AST	city	RU	Astrakhan	Astrakhan|Ashttarkhan	
RU-AST	city	RU	Kamyzyak	Kamyzyak	
RU-AST	city	RU	Kapustin Yar	Kapustin Yar	
RU-AST	city	RU	Kharabali	Kharabali	
RU-AST	city	RU	Krasnyy Yar	Krasnyy Yar	
RU-AST	city	RU	Narimanov	Narimanov	person:Narimanov
RU-AST	city	RU	Olya	Olya	
RU-AST	city	RU	Znamensk	Znamensk	
RU-AST	region	RU	Astrakhan Oblast	Astrakhan|Astrakhanskaya	city:Astrakhan
RU-BA	city	RU	Agidel	Agidel	
RU-BA	city	RU	Baymak	Baymak|Baimak	
RU-BA	city	RU	Belebey	Belebey|Belebei	
RU-BA	city	RU	Beloretsk	Beloretsk	
RU-BA	city	RU	Birsk	Birsk	
RU-BA	city	RU	Blagoveshchensk	Blagoveshchensk	place:Blagoveshchensk
RU-BA	city	RU	Chekmagush	Chekmagush	
RU-BA	city	RU	Chishmy	Chishmy	
RU-BA	city	RU	Davlekanovo	Davlekanovo	
RU-BA	city	RU	Dyurtyuli	Dyurtyuli	
RU-BA	city	RU	Iglino	Iglino	
RU-BA	city	RU	Ishimbay	Ishimbay|Ishimbai	
RU-BA	city	RU	Kandry	Kandry	
RU-BA	city	RU	Kumertau	Kumertau	
RU-BA	city	RU	Kushnarenkovo	Kushnarenkovo|Kushnaryonkovo	
RU-BA	city	RU	Meleuz	Meleuz	
RU-BA	city	RU	Mezgore	Mezgore|Mezhgorye|Mezhgore	
RU-BA	city	RU	Neftekamsk	Neftekamsk	
RU-BA	city	RU	Novoufimsky	Novoufimsky	
RU-BA	city	RU	Oktyabrskiy	Oktyabrskiy	
RU-BA	city	RU	Priyutovo	Priyutovo	
RU-BA	city	RU	Rayevskiy	Rayevskiy	
RU-BA	city	RU	Salavat	Salavat	
RU-BA	city	RU	Serafimovskiy	Serafimovskiy	
RU-BA	city	RU	Sibay	Sibay|Sibai	
RU-BA	city	RU	Sterlitamak	Sterlitamak	
RU-BA	city	RU	Tolbazy	Tolbazy	
RU-BA	city	RU	Tuymazy	Tuymazy|Tuimazy	
RU-BA	city	RU	Uchaly	Uchaly	
RU-BA	city	RU	Ufa	Ufa	
RU-BA	city	RU	Yanaul	Yanaul	
RU-BA	region	RU	Bashkortostan	Bashkortostan|Bashkiria|Bashkiriya	
RU-BEL	city	RU	Alekseyevka	Alekseyevka|Alekseevka	
RU-BEL	city	RU	Alexeyevka	Alexeyevka	
RU-BEL	city	RU	Belgorod	Belgorod|Bilhorod|Bielgorod	
RU-BEL	city	RU	Bessonovka	Bessonovka	
RU-BEL	city	RU	Borisovka	Borisovka	
RU-BEL	city	RU	Chernyanka	Chernyanka	
RU-BEL	city	RU	Demidovka	Demidovka	
RU-BEL	city	RU	Dubovoye	Dubovoye	
RU-BEL	city	RU	Golovchino	Golovchino	
RU-BEL	city	RU	Gora-Podol	Gora-Podol	
RU-BEL	city	RU	Grafovka	Grafovka	
RU-BEL	city	RU	Grayvoron	Grayvoron|Graivoron	
RU-BEL	city	RU	Gubkin	Gubkin	person:Gubkin
RU-BEL	city	RU	Ivnya	Ivnya	
RU-BEL	city	RU	Korocha	Korocha	
RU-BEL	city	RU	Kozinka	Kozinka	
RU-BEL	city	RU	Krasnaya Yaruga	Krasnaya Yaruga	
RU-BEL	city	RU	Krasnogvardeyskoye	Krasnogvardeyskoye|Krasnogvardeiskoe	place:Krasnogvardeiskoe|place:Krasnogvardeyskoye
RU-BEL	city	RU	Krasnoyaruzhsky	Krasnoyaruzhsky	
RU-BEL	city	RU	Livenka	Livenka	
RU-BEL	city	RU	Maslova Pristan	Maslova Pristan	
RU-BEL	city	RU	Mayskiy	Mayskiy	place:Mayskiy
RU-BEL	city	RU	Maysky	Maysky	
RU-BEL	city	RU	Murom	Murom	place:Murom
RU-BEL	city	RU	Nekhoteyevka	Nekhoteyevka	
RU-BEL	city	RU	Nikolskoye	Nikolskoye	
RU-BEL	city	RU	Novaya Tavolzhanka	Novaya Tavolzhanka	
RU-BEL	city	RU	Novy Oskol	Novy Oskol|Novyy Oskol	
RU-BEL	city	RU	Oktyabrsky	Oktyabrsky	
RU-BEL	city	RU	Popovka	Popovka	
RU-BEL	city	RU	Prokhorovka	Prokhorovka	
RU-BEL	city	RU	Proletarskiy	Proletarskiy	
RU-BEL	city	RU	Pyatnitskoye	Pyatnitskoye|Pyatnitskoe	
RU-BEL	city	RU	Rakitnoye	Rakitnoye|Rakitnoe	
RU-BEL	city	RU	Razumnoye	Razumnoye	
RU-BEL	city	RU	Severny	Severny	
RU-BEL	city	RU	Severnyy	Severnyy	
RU-BEL	city	RU	Shebekino	Shebekino	
RU-BEL	city	RU	Stary Oskol	Stary Oskol|Staryy Oskol	
RU-BEL	city	RU	Stroitel	Stroitel	
RU-BEL	city	RU	Tishanka	Tishanka	
RU-BEL	city	RU	Tomarovka	Tomarovka	
RU-BEL	city	RU	Troitskiy	Troitskiy	place:Troitskiy
RU-BEL	city	RU	Urazovo	Urazovo	
RU-BEL	city	RU	Valuyki	Valuyki|Valuiki	
RU-BEL	city	RU	Valuysky	Valuysky	
RU-BEL	city	RU	Vesyolaya Lopan	Vesyolaya Lopan	
RU-BEL	city	RU	Veydelevka	Veydelevka|Veidelevka	
RU-BEL	city	RU	Volokonovka	Volokonovka	
RU-BEL	city	RU	Yakovlevo	Yakovlevo	
RU-BEL	city	RU	Zasosna	Zasosna	
RU-BEL	city	RU	Zhuravlevka	Zhuravlevka	
RU-BEL	city	RU	Zhuravlyovka	Zhuravlyovka	
RU-BEL	region	RU	Belgorod Oblast	Belgorod|Belgorodskaya|Bilhorod|Bielgorod	city:Belgorod|city:Bielgorod|city:Bilhorod
RU-BRY	city	RU	Belye Berega	Belye Berega|Belyye Berega	
RU-BRY	city	RU	Bryansk	Bryansk	
RU-BRY	city	RU	Bytosh	Bytosh	
RU-BRY	city	RU	Dobrun	Dobrun	
RU-BRY	city	RU	Dubrovka	Dubrovka	
RU-BRY	city	RU	Dyatkovo	Dyatkovo	
RU-BRY	city	RU	Glinishchevo	Glinishchevo	
RU-BRY	city	RU	Ivot	Ivot	
RU-BRY	city	RU	Karachev	Karachev	
RU-BRY	city	RU	Kletnya	Kletnya	
RU-BRY	city	RU	Klimovo	Klimovo	
RU-BRY	city	RU	Klintsy	Klintsy|Klintsi	
RU-BRY	city	RU	Kokino	Kokino	
RU-BRY	city	RU	Komarichi	Komarichi	
RU-BRY	city	RU	Krasnaya Gora	Krasnaya Gora	
RU-BRY	city	RU	Lokot	Lokot	
RU-BRY	city	RU	Lopandino	Lopandino	
RU-BRY	city	RU	Lyubokhna	Lyubokhna	
RU-BRY	city	RU	Mglin	Mglin	
RU-BRY	city	RU	Navlya	Navlya	
RU-BRY	city	RU	Novozybkov	Novozybkov|Novozibkov	
RU-BRY	city	RU	Pochep	Pochep	
RU-BRY	city	RU	Pogar	Pogar	
RU-BRY	city	RU	Rzhanitsa	Rzhanitsa	
RU-BRY	city	RU	Seltso	Seltso	
RU-BRY	city	RU	Seshcha	Seshcha	
RU-BRY	city	RU	Sevsk	Sevsk	
RU-BRY	city	RU	Star	Star	word:Star
RU-BRY	city	RU	Starodub	Starodub	
RU-BRY	city	RU	Stary Kovrai	Stary Kovrai	
RU-BRY	city	RU	Suponevo	Suponevo	
RU-BRY	city	RU	Surazh	Surazh	
RU-BRY	city	RU	Suzemka	Suzemka	
RU-BRY	city	RU	Trubchevsk	Trubchevsk	
RU-BRY	city	RU	Unecha	Unecha	
RU-BRY	city	RU	Vygonichi	Vygonichi	
RU-BRY	city	RU	Zaymishche	Zaymishche|Zaimishche	
RU-BRY	city	RU	Zhukovka	Zhukovka	
RU-BRY	city	RU	Zlynka	Zlynka|Zlinka	
RU-BRY	region	RU	Bryansk Oblast	Bryansk|Bryanskaya|Briansk	city:Bryansk
RU-BU	city	RU	Gusinoozyorsk	Gusinoozyorsk|Gusinoozersk	
RU-BU	city	RU	Kyakhta	Kyakhta	
RU-BU	city	RU	Onokhoy	Onokhoy|Onokhoi	
RU-BU	city	RU	Severobaykalsk	Severobaykalsk|Severobaikalsk	
RU-BU	city	RU	Taksimo	Taksimo	
RU-BU	city	RU	Ulan-Ude	Ulan-Ude|Ulan Ude	
RU-BU	city	RU	Zakamensk	Zakamensk	
RU-BU	region	RU	Buryatia	Buryatia|Buryatiya	
RU-CE	city	RU	Achkhoy-Martan	Achkhoy-Martan|Achkhoi-Martan	
RU-CE	city	RU	Alkhan-Kala	Alkhan-Kala	
RU-CE	city	RU	Alleroy	Alleroy|Alleroi	
RU-CE	city	RU	Argun	Argun	
RU-CE	city	RU	Assinovskaya	Assinovskaya	
RU-CE	city	RU	Avtury	Avtury	
RU-CE	city	RU	Bachi-Yurt	Bachi-Yurt	
RU-CE	city	RU	Goyty	Goyty|Goity	
RU-CE	city	RU	Grozny	Grozny|Groznyy	
RU-CE	city	RU	Gudermes	Gudermes	
RU-CE	city	RU	Kurchaloy	Kurchaloy|Kurchaloi	
RU-CE	city	RU	Mayrtup	Mayrtup|Mairtup	
RU-CE	city	RU	Mesker-Yurt	Mesker-Yurt	
RU-CE	city	RU	Oyskhara	Oyskhara|Oiskhara	
RU-CE	city	RU	Samashki	Samashki	
RU-CE	city	RU	Shali	Shali	
RU-CE	city	RU	Staryye Atagi	Staryye Atagi	
RU-CE	city	RU	Tsotsin-Yurt	Tsotsin-Yurt	
RU-CE	city	RU	Urus-Martan	Urus-Martan	
RU-CE	region	RU	Chechnya	Chechnya|Chechen Republic|Chechenia	
RU-CHE	city	RU	Argayash	Argayash	
RU-CHE	city	RU	Asha	Asha	
RU-CHE	city	RU	Bakal	Bakal	
RU-CHE	city	RU	Bazhovo	Bazhovo	
RU-CHE	city	RU	Bredy	Bredy	
RU-CHE	city	RU	Chebarkul	Chebarkul	
RU-CHE	city	RU	Chelyabinsk	Chelyabinsk	
RU-CHE	city	RU	Karabash	Karabash	
RU-CHE	city	RU	Kartaly	Kartaly|Kartali	
RU-CHE	city	RU	Kasli	Kasli	
RU-CHE	city	RU	Katav-Ivanovsk	Katav-Ivanovsk	
RU-CHE	city	RU	Kopeysk	Kopeysk|Kopeisk	
RU-CHE	city	RU	Korkino	Korkino	
RU-CHE	city	RU	Krasnogorskiy	Krasnogorskiy	
RU-CHE	city	RU	Kusa	Kusa	
RU-CHE	city	RU	Kyshtym	Kyshtym	
RU-CHE	city	RU	Lokomotivnyy	Lokomotivnyy	
RU-CHE	city	RU	Magnitogorsk	Magnitogorsk	
RU-CHE	city	RU	Miass	Miass|Mias	
RU-CHE	city	RU	Novosineglazovskiy	Novosineglazovskiy	
RU-CHE	city	RU	Nyazepetrovsk	Nyazepetrovsk	
RU-CHE	city	RU	Ozersk	Ozersk|Ozyorsk	
RU-CHE	city	RU	Plast	Plast	word:Plast
RU-CHE	city	RU	Roza	Roza	
RU-CHE	city	RU	Satka	Satka	
RU-CHE	city	RU	Shagol	Shagol	
RU-CHE	city	RU	Sim	Sim	word:Sim
RU-CHE	city	RU	Snezhinsk	Snezhinsk|Snezhynsk	
RU-CHE	city	RU	Trekhgornyy	Trekhgornyy	
RU-CHE	city	RU	Troitsk	Troitsk	
RU-CHE	city	RU	Ust-Katav	Ust-Katav	
RU-CHE	city	RU	Uvelskiy	Uvelskiy	
RU-CHE	city	RU	Verkhneuralsk	Verkhneuralsk	
RU-CHE	city	RU	Verkhniy Ufaley	Verkhniy Ufaley	
RU-CHE	city	RU	Yemanzhelinsk	Yemanzhelinsk|Emanzhelinsk	
RU-CHE	city	RU	Yuryuzan	Yuryuzan	
RU-CHE	city	RU	Yuzhnouralsk	Yuzhnouralsk	
RU-CHE	city	RU	Zlatoust	Zlatoust	
RU-CHE	region	RU	Chelyabinsk Oblast	Chelyabinsk|Cheliabinsk|Chelyabinskaya	city:Chelyabinsk
RU-CHU	city	RU	Anadyr	Anadyr|Anadir	
RU-CHU	region	RU	Chukotka	Chukotka|Chukotka Autonomous Okrug	
RU-CU	city	RU	Alatyr	Alatyr	
RU-CU	city	RU	Cheboksary	Cheboksary|Cheboksari	
RU-CU	city	RU	Kanash	Kanash	
RU-CU	city	RU	Kozlovka	Kozlovka	
RU-CU	city	RU	Kugesi	Kugesi	
RU-CU	city	RU	Mariinskiy Posad	Mariinskiy Posad	
RU-CU	city	RU	Novocheboksarsk	Novocheboksarsk	
RU-CU	city	RU	Shumerlya	Shumerlya	
RU-CU	city	RU	Tsivilsk	Tsivilsk	
RU-CU	city	RU	Vurnary	Vurnary	
RU-CU	city	RU	Yadrin	Yadrin	
RU-CU	region	RU	Chuvashia	Chuvashia|Chuvashiya|Chuvash Republic	
RU-DA	city	RU	Akhty	Akhty|Akhti	
RU-DA	city	RU	Babayurt	Babayurt	
RU-DA	city	RU	Belidzhi	Belidzhi	
RU-DA	city	RU	Buynaksk	Buynaksk|Buinaksk	
RU-DA	city	RU	Dagestanskiye Ogni	Dagestanskiye Ogni	
RU-DA	city	RU	Derbent	Derbent	
RU-DA	city	RU	Izberbash	Izberbash	
RU-DA	city	RU	Karabudakhkent	Karabudakhkent	
RU-DA	city	RU	Kaspiysk	Kaspiysk|Kaspiisk	
RU-DA	city	RU	Kasumkent	Kasumkent	
RU-DA	city	RU	Kayakent	Kayakent	
RU-DA	city	RU	Khasavyurt	Khasavyurt|Khasav-Yurt	
RU-DA	city	RU	Kizilyurt	Kizilyurt	
RU-DA	city	RU	Kizlyar	Kizlyar	
RU-DA	city	RU	Leninkent	Leninkent	
RU-DA	city	RU	Makhachkala	Makhachkala|Magachkala	
RU-DA	city	RU	Nizhneye Kazanishche	Nizhneye Kazanishche|Nizhnee Kazanishche	
RU-DA	city	RU	Tarki	Tarki	
RU-DA	city	RU	Yuzhno-Sukhokumsk	Yuzhno-Sukhokumsk	
RU-DA	region	RU	Dagestan	Dagestan|Daghestan	
RU-IN	city	RU	Ekazhevo	Ekazhevo	
RU-IN	city	RU	Kantyshevo	Kantyshevo	
RU-IN	city	RU	Karabulak	Karabulak	
RU-IN	city	RU	Magas	Magas	
RU-IN	city	RU	Malgobek	Malgobek	
RU-IN	city	RU	Nazran	Nazran	
RU-IN	city	RU	Nesterovskaya	Nesterovskaya	
RU-IN	city	RU	Sagopshi	Sagopshi	
RU-IN	city	RU	Staryy Malgobek	Staryy Malgobek	
RU-IN	city	RU	Sunzha	Sunzha	
RU-IN	city	RU	Surkhakhi	Surkhakhi	
RU-IN	city	RU	Troitskaya	Troitskaya	
RU-IN	region	RU	Ingushetia	Ingushetia|Ingushetiya	
RU-IRK	city	RU	Angarsk	Angarsk	
RU-IRK	city	RU	Baykalsk	Baykalsk|Baikalsk	
RU-IRK	city	RU	Belaya	Belaya|Belaya air base|Belaya airbase	place:Belaya
RU-IRK	city	RU	Bodaybo	Bodaybo|Bodaibo	
RU-IRK	city	RU	Bratsk	Bratsk	
RU-IRK	city	RU	Cheremkhovo	Cheremkhovo	
RU-IRK	city	RU	Chunskiy	Chunskiy	
RU-IRK	city	RU	Irkutsk	Irkutsk	
RU-IRK	city	RU	Kirensk	Kirensk	
RU-IRK	city	RU	Kuytun	Kuytun|Kuitun	
RU-IRK	city	RU	Markova	Markova	
RU-IRK	city	RU	Nizhneudinsk	Nizhneudinsk	
RU-IRK	city	RU	Novaya Igirma	Novaya Igirma	
RU-IRK	city	RU	Sayansk	Sayansk	
RU-IRK	city	RU	Shelekhov	Shelekhov	person:Shelekhov
RU-IRK	city	RU	Slyudyanka	Slyudyanka	
RU-IRK	city	RU	Sredny	Sredny	
RU-IRK	city	RU	Svirsk	Svirsk	
RU-IRK	city	RU	Tayshet	Tayshet|Taishet	
RU-IRK	city	RU	Tulun	Tulun	
RU-IRK	city	RU	Usolye-Sibirskoye	Usolye-Sibirskoye|Usole-Sibirskoe	
RU-IRK	city	RU	Ust-Ilimsk	Ust-Ilimsk	
RU-IRK	city	RU	Ust-Kut	Ust-Kut	
RU-IRK	city	RU	Ust-Ordynskiy	Ust-Ordynskiy	
RU-IRK	city	RU	Vikhorevka	Vikhorevka	
RU-IRK	city	RU	Zheleznogorsk-Ilimskiy	Zheleznogorsk-Ilimskiy	
RU-IRK	city	RU	Zima	Zima	word:Zima
RU-IRK	region	RU	Irkutsk Oblast	Irkutsk|Irkutskaya	city:Irkutsk
RU-IVA	city	RU	Furmanov	Furmanov	person:Furmanov
RU-IVA	city	RU	Ivanovo	Ivanovo|Ivanovo Severny	
RU-IVA	city	RU	Kineshma	Kineshma	
RU-IVA	city	RU	Kokhma	Kokhma	
RU-IVA	city	RU	Navoloki	Navoloki	
RU-IVA	city	RU	Privolzhsk	Privolzhsk|Privolshk	
RU-IVA	city	RU	Rodniki	Rodniki	
RU-IVA	city	RU	Severny airfield	Severny airfield	
RU-IVA	city	RU	Shuya	Shuya	
RU-IVA	city	RU	Teykovo	Teykovo|Teikovo	
RU-IVA	city	RU	Vichuga	Vichuga	
RU-IVA	city	RU	Yuryevets	Yuryevets|Yurevets	
RU-IVA	city	RU	Yuzha	Yuzha	
RU-IVA	city	RU	Zavolzhsk	Zavolzhsk|Zavolshk	
RU-IVA	region	RU	Ivanovo Oblast	Ivanovo|Ivanovskaya	city:Ivanovo
RU-KAM	city	RU	Klyuchi	Klyuchi	
RU-KAM	city	RU	Kura test range	Kura test range	
RU-KAM	city	RU	Petropavlovsk-Kamchatsky	Petropavlovsk-Kamchatsky|Petropavlovsk Kamchatski|Petropavlovsk-Kamchatski	
RU-KAM	city	RU	Vilyuchinsk	Vilyuchinsk	
RU-KAM	city	RU	Yelizovo	Yelizovo|Elizovo	
RU-KAM	region	RU	Kamchatka Krai	Kamchatka|Kamchatka peninsula|Kamchatka Peninsula	
RU-KB	city	RU	Baksan	Baksan	
RU-KB	city	RU	Chegem	Chegem	
RU-KB	city	RU	Chegem Vtoroy	Chegem Vtoroy|Chegem Vtoroi	
RU-KB	city	RU	Dugulubgey	Dugulubgey|Dugulubgei	
RU-KB	city	RU	Islamey	Islamey|Islamei	
RU-KB	city	RU	Kenzhe	Kenzhe	
RU-KB	city	RU	Nalchik	Nalchik|Nalshyk	
RU-KB	city	RU	Nartan	Nartan	
RU-KB	city	RU	Nartkala	Nartkala	
RU-KB	city	RU	Prokhladny	Prokhladny	
RU-KB	city	RU	Prokhladnyy	Prokhladnyy	
RU-KB	city	RU	Shalushka	Shalushka	
RU-KB	city	RU	Terek	Terek	word:Terek
RU-KB	city	RU	Tyrnyauz	Tyrnyauz|Tirniauz	
RU-KB	city	RU	Zayukovo	Zayukovo	
RU-KB	region	RU	Kabardino-Balkaria	Kabardino-Balkaria|Kabardino-Balkariya|Kabardino-Balkarian Republic	
RU-KC	city	RU	Cherkessk	Cherkessk	
RU-KC	city	RU	Karachayevsk	Karachayevsk|Karachaevsk	
RU-KC	city	RU	Uchkeken	Uchkeken	
RU-KC	city	RU	Ust-Dzheguta	Ust-Dzheguta	
RU-KC	city	RU	Zelenchukskaya	Zelenchukskaya	
RU-KC	region	RU	Karachay-Cherkessia	Karachay-Cherkessia|Karachayevo-Cherkessia|Karachai-Cherkessia|Karachay-Cherkess Republic|Karachaevo-Cherkessia	
RU-KDA	city	RU	Abinsk	Abinsk	
RU-KDA	city	RU	Adler	Adler	person:Adler
RU-KDA	city	RU	Afipsky	Afipsky|Afipskiy	
RU-KDA	city	RU	Akhtyrskiy	Akhtyrskiy	
RU-KDA	city	RU	Anapa	Anapa	
RU-KDA	city	RU	Anapskaya	Anapskaya	
RU-KDA	city	RU	Anastasiyevskaya	Anastasiyevskaya	
RU-KDA	city	RU	Apsheronsk	Apsheronsk	
RU-KDA	city	RU	Armavir	Armavir	place:Armavir
RU-KDA	city	RU	Belaya Glina	Belaya Glina	
RU-KDA	city	RU	Belorechensk	Belorechensk	
RU-KDA	city	RU	Bryukhovetskaya	Bryukhovetskaya	
RU-KDA	city	RU	Dagomys	Dagomys	
RU-KDA	city	RU	Dinskaya	Dinskaya	
RU-KDA	city	RU	Dvubratskiy	Dvubratskiy	
RU-KDA	city	RU	Dzhubga	Dzhubga	
RU-KDA	city	RU	Gelendzhik	Gelendzhik|Gelendzhyk	
RU-KDA	city	RU	Goryachiy Klyuch	Goryachiy Klyuch	
RU-KDA	city	RU	Gulkevichi	Gulkevichi	
RU-KDA	city	RU	Ilsky	Ilsky|Ilskiy|Ilskaya	
RU-KDA	city	RU	Kalininskaya	Kalininskaya	
RU-KDA	city	RU	Kanevskaya	Kanevskaya	
RU-KDA	city	RU	Kavkaz	Kavkaz	
RU-KDA	city	RU	Kavkazskaya	Kavkazskaya	
RU-KDA	city	RU	Kazanskaya	Kazanskaya	
RU-KDA	city	RU	Khadyzhensk	Khadyzhensk|Khadizhensk	
RU-KDA	city	RU	Kholmskiy	Kholmskiy	
RU-KDA	city	RU	Khosta	Khosta	
RU-KDA	city	RU	Korenovsk	Korenovsk	
RU-KDA	city	RU	Krasnoarmeyskaya	Krasnoarmeyskaya|Krasnoarmeiskaya	
RU-KDA	city	RU	Krasnodar	Krasnodar	
RU-KDA	city	RU	Kropotkin	Kropotkin	
RU-KDA	city	RU	Krylovskaya	Krylovskaya	
RU-KDA	city	RU	Krymsk	Krymsk|Krimsk	
RU-KDA	city	RU	Kudepsta	Kudepsta	
RU-KDA	city	RU	Kurganinsk	Kurganinsk	
RU-KDA	city	RU	Kushchyovskaya	Kushchyovskaya|Kushchevskaya	
RU-KDA	city	RU	Labinsk	Labinsk	
RU-KDA	city	RU	Ladozhskaya	Ladozhskaya	
RU-KDA	city	RU	Lazarevskoye	Lazarevskoye|Lazarevskoe	
RU-KDA	city	RU	Leningradskaya	Leningradskaya	region:Leningradskaya
RU-KDA	city	RU	Maloye Vasilyevskoye	Maloye Vasilyevskoye	
RU-KDA	city	RU	Medvedovskaya	Medvedovskaya	
RU-KDA	city	RU	Mostovskoy	Mostovskoy|Mostovskoi	
RU-KDA	city	RU	Novokubansk	Novokubansk	
RU-KDA	city	RU	Novomikhaylovskiy	Novomikhaylovskiy	
RU-KDA	city	RU	Novominskaya	Novominskaya	
RU-KDA	city	RU	Novopokrovskaya	Novopokrovskaya	
RU-KDA	city	RU	Novorossiysk	Novorossiysk|Novorossiisk	
RU-KDA	city	RU	Novotitarovskaya	Novotitarovskaya	
RU-KDA	city	RU	Novovelichkovskaya	Novovelichkovskaya	
RU-KDA	city	RU	Otradnaya	Otradnaya	
RU-KDA	city	RU	Pavlovskaya	Pavlovskaya	
RU-KDA	city	RU	Petrovskaya	Petrovskaya	place:Petrovskaya
RU-KDA	city	RU	Platnirovskaya	Platnirovskaya	
RU-KDA	city	RU	Port Kavkaz	Port Kavkaz	
RU-KDA	city	RU	Primorsko-Akhtarsk	Primorsko-Akhtarsk	
RU-KDA	city	RU	Psebay	Psebay|Psebai	
RU-KDA	city	RU	Severskaya	Severskaya	
RU-KDA	city	RU	Seversky	Seversky	
RU-KDA	city	RU	Sheskharis	Sheskharis|Sirius	word:Sirius
RU-KDA	city	RU	Slavyansk	Slavyansk	place:Slavyansk
RU-KDA	city	RU	Slavyansk-on-Kuban	Slavyansk-on-Kuban|Slavyansk-na-Kubani|Slavyansk-Na-Kubani	
RU-KDA	city	RU	Sochi	Sochi	
RU-KDA	city	RU	Sovetskaya	Sovetskaya	
RU-KDA	city	RU	Staroderevyankovskaya	Staroderevyankovskaya	
RU-KDA	city	RU	Starokorsunskaya	Starokorsunskaya	
RU-KDA	city	RU	Starominskaya	Starominskaya	
RU-KDA	city	RU	Staromyshastovskaya	Staromyshastovskaya	
RU-KDA	city	RU	Staronizhestebliyevskaya	Staronizhestebliyevskaya	
RU-KDA	city	RU	Staroshcherbinovskaya	Staroshcherbinovskaya	
RU-KDA	city	RU	Starotitarovskaya	Starotitarovskaya	
RU-KDA	city	RU	Starovelichkovskaya	Starovelichkovskaya	
RU-KDA	city	RU	Taman	Taman	
RU-KDA	city	RU	Tamanneftegaz	Tamanneftegaz	
RU-KDA	city	RU	Tamansky	Tamansky	
RU-KDA	city	RU	Tbilisskaya	Tbilisskaya	
RU-KDA	city	RU	Temryuk	Temryuk	
RU-KDA	city	RU	Tikhoretsk	Tikhoretsk	
RU-KDA	city	RU	Timashyovsk	Timashyovsk|Timashevsk	
RU-KDA	city	RU	Tuapse	Tuapse	
RU-KDA	city	RU	Uspenskoye	Uspenskoye|Uspenskoe	
RU-KDA	city	RU	Ust-Labinsk	Ust-Labinsk	
RU-KDA	city	RU	Varenikovskaya	Varenikovskaya	
RU-KDA	city	RU	Vasyurinskaya	Vasyurinskaya	
RU-KDA	city	RU	Volna	Volna	
RU-KDA	city	RU	Vyselki	Vyselki	
RU-KDA	city	RU	Yelizavetinskaya	Yelizavetinskaya|Elizavetinskaya	
RU-KDA	city	RU	Yeysk	Yeysk|Yeisk|Eysk	
RU-KDA	region	RU	Krasnodar Krai	Krasnodar|Kuban|Krasnodar Krai|Krasnodar Territory|Krasnodarsky	city:Krasnodar
RU-KEM	city	RU	Anzhero-Sudzhensk	Anzhero-Sudzhensk	
RU-KEM	city	RU	Bachatskiy	Bachatskiy	
RU-KEM	city	RU	Belovo	Belovo	
RU-KEM	city	RU	Berezovskiy	Berezovskiy	
RU-KEM	city	RU	Gramoteino	Gramoteino	
RU-KEM	city	RU	Guryevsk	Guryevsk|Gurevsk	
RU-KEM	city	RU	Inskoy	Inskoy|Inskoi	
RU-KEM	city	RU	Kaltan	Kaltan	
RU-KEM	city	RU	Kedrovka	Kedrovka	
RU-KEM	city	RU	Kemerovo	Kemerovo	
RU-KEM	city	RU	Kiselevsk	Kiselevsk|Kiselyovsk	
RU-KEM	city	RU	Krasnobrodskiy	Krasnobrodskiy	
RU-KEM	city	RU	Leninsk-Kuznetsky	Leninsk-Kuznetsky	
RU-KEM	city	RU	Mariinsk	Mariinsk	
RU-KEM	city	RU	Mezhdurechensk	Mezhdurechensk	
RU-KEM	city	RU	Myski	Myski|Miski	
RU-KEM	city	RU	Novokuznetsk	Novokuznetsk	
RU-KEM	city	RU	Osinniki	Osinniki|Osiniki	
RU-KEM	city	RU	Polysayevo	Polysayevo|Polysaevo	
RU-KEM	city	RU	Prokop'yevsk	Prokop'yevsk|Prokopyevsk|Prokopevsk	
RU-KEM	city	RU	Promyshlennaya	Promyshlennaya	
RU-KEM	city	RU	Sheregesh	Sheregesh	
RU-KEM	city	RU	Tashtagol	Tashtagol	
RU-KEM	city	RU	Tayga	Tayga|Taiga	
RU-KEM	city	RU	Topki	Topki	
RU-KEM	city	RU	Tyazhinskiy	Tyazhinskiy	
RU-KEM	city	RU	Yashkino	Yashkino	
RU-KEM	city	RU	Yaya	Yaya	
RU-KEM	region	RU	Kemerovo Oblast	Kemerovo|Kuzbass|Kemerovskaya	city:Kemerovo
RU-KGD	city	RU	Baltiysk	Baltiysk|Baltiisk	
RU-KGD	city	RU	Chernyakhovsk	Chernyakhovsk	
RU-KGD	city	RU	Guryevsk	Guryevsk|Gurevsk	place:Gurevsk|place:Guryevsk
RU-KGD	city	RU	Gusev	Gusev	person:Gusev
RU-KGD	city	RU	Gvardeysk	Gvardeysk|Gvardeisk	
RU-KGD	city	RU	Kaliningrad	Kaliningrad	
RU-KGD	city	RU	Neman	Neman	
RU-KGD	city	RU	Pionerskiy	Pionerskiy	
RU-KGD	city	RU	Sovetsk	Sovetsk	
RU-KGD	city	RU	Svetlogorsk	Svetlogorsk	
RU-KGD	city	RU	Svetlyy	Svetlyy	
RU-KGD	city	RU	Zelenogradsk	Zelenogradsk	
RU-KGD	region	RU	Kaliningrad Oblast	Kaliningrad|Kaliningradskaya|Kaliningrad exclave|Kaliningrad enclave	city:Kaliningrad
RU-KGN	city	RU	Dalmatovo	Dalmatovo	
RU-KGN	city	RU	Kataysk	Kataysk|Kataisk	
RU-KGN	city	RU	Kurgan	Kurgan	
RU-KGN	city	RU	Kurtamysh	Kurtamysh|Kurtamish	
RU-KGN	city	RU	Petukhovo	Petukhovo	
RU-KGN	city	RU	Shadrinsk	Shadrinsk|Shadrynsk	
RU-KGN	city	RU	Shumikha	Shumikha	
RU-KGN	region	RU	Kurgan Oblast	Kurgan|Kurganskaya	city:Kurgan
RU-KHA	city	RU	Amursk	Amursk	
RU-KHA	city	RU	Bikin	Bikin	
RU-KHA	city	RU	Chegdomyn	Chegdomyn	
RU-KHA	city	RU	Khabarovsk	Khabarovsk	
RU-KHA	city	RU	Khor	Khor	word:Khor
RU-KHA	city	RU	Khurba	Khurba	
RU-KHA	city	RU	Komsomolsk-on-Amur	Komsomolsk-on-Amur	
RU-KHA	city	RU	Nikolayevsk-on-Amure	Nikolayevsk-on-Amure	
RU-KHA	city	RU	Solnechnyy	Solnechnyy	
RU-KHA	city	RU	Sovetskaya Gavan	Sovetskaya Gavan	
RU-KHA	city	RU	Vanino	Vanino	
RU-KHA	city	RU	Vyazemskiy	Vyazemskiy	
RU-KHA	region	RU	Khabarovsk Krai	Khabarovsk|Khabarovsky	city:Khabarovsk
RU-KHM	city	RU	Beloyarskiy	Beloyarskiy	
RU-KHM	city	RU	Fedorovskiy	Fedorovskiy	
RU-KHM	city	RU	Izluchinsk	Izluchinsk	
RU-KHM	city	RU	Khanty-Mansiysk	Khanty-Mansiysk|Khanti-Mansiysk|Khanti-Mansiisk	
RU-KHM	city	RU	Kogalym	Kogalym|Kogalim	
RU-KHM	city	RU	Langepas	Langepas	
RU-KHM	city	RU	Lyantor	Lyantor	
RU-KHM	city	RU	Megion	Megion	
RU-KHM	city	RU	Mezhdurechenskiy	Mezhdurechenskiy	
RU-KHM	city	RU	Nefteyugansk	Nefteyugansk	
RU-KHM	city	RU	Nizhnesortymskiy	Nizhnesortymskiy	
RU-KHM	city	RU	Nizhnevartovsk	Nizhnevartovsk|Nizhnovartovsk	
RU-KHM	city	RU	Nyagan	Nyagan	
RU-KHM	city	RU	Pokachi	Pokachi	
RU-KHM	city	RU	Poykovskiy	Poykovskiy	
RU-KHM	city	RU	Pyt-Yakh	Pyt-Yakh	
RU-KHM	city	RU	Raduzhny	Raduzhny|Raduzhni	
RU-KHM	city	RU	Solnechniy	Solnechniy	
RU-KHM	city	RU	Sovetskiy	Sovetskiy	
RU-KHM	city	RU	Surgut	Surgut	
RU-KHM	city	RU	Uray	Uray|Urai	word:Uray
RU-KHM	city	RU	Yugorsk	Yugorsk	
RU-KHM	region	RU	Khanty-Mansi Autonomous Okrug	Khanty-Mansi Autonomous Okrug|Khanty-Mansi|Yugra|Khanty-Mansiysk Autonomous Okrug|KhMAO	
RU-KIR	city	RU	Belaya Kholunitsa	Belaya Kholunitsa	
RU-KIR	city	RU	Kirov	Kirov	person:Kirov
RU-KIR	city	RU	Kirovo-Chepetsk	Kirovo-Chepetsk	
RU-KIR	city	RU	Kirs	Kirs	word:Kirs
RU-KIR	city	RU	Kotelnich	Kotelnich	
RU-KIR	city	RU	Luza	Luza	
RU-KIR	city	RU	Lyangasovo	Lyangasovo	
RU-KIR	city	RU	Nolinsk	Nolinsk	
RU-KIR	city	RU	Omutninsk	Omutninsk	
RU-KIR	city	RU	Raduzhnyy	Raduzhnyy	place:Raduzhnyy
RU-KIR	city	RU	Slobodskoy	Slobodskoy|Slobodskoi	
RU-KIR	city	RU	Sosnovka	Sosnovka	
RU-KIR	city	RU	Sovetsk	Sovetsk	place:Sovetsk
RU-KIR	city	RU	Urzhum	Urzhum	
RU-KIR	city	RU	Vakhrushi	Vakhrushi	
RU-KIR	city	RU	Vyatskiye Polyany	Vyatskiye Polyany	
RU-KIR	city	RU	Yaransk	Yaransk	
RU-KIR	city	RU	Zuyevka	Zuyevka|Zuevka	
RU-KIR	region	RU	Kirov Oblast	Kirov|Kirovskaya	person:Kirov
RU-KK	city	RU	Abakan	Abakan	
RU-KK	city	RU	Abaza	Abaza	
RU-KK	city	RU	Chernogorsk	Chernogorsk	
RU-KK	city	RU	Sayanogorsk	Sayanogorsk	
RU-KK	city	RU	Sorsk	Sorsk	
RU-KK	city	RU	Ust-Abakan	Ust-Abakan	
RU-KK	region	RU	Khakassia	Khakassia|Khakasia	
RU-KL	city	RU	Elista	Elista|Yelista	
RU-KL	city	RU	Gorodoviki	Gorodoviki	
RU-KL	city	RU	Kaspiyskiy	Kaspiyskiy	
RU-KL	city	RU	Troitskoye	Troitskoye|Troitskoe	place:Troitskoe|place:Troitskoye
RU-KL	region	RU	Kalmykia	Kalmykia|Kalmykiya	
RU-KLU	city	RU	Balabanovo	Balabanovo	
RU-KLU	city	RU	Borovsk	Borovsk	
RU-KLU	city	RU	Dzerzhinsky	Dzerzhinsky	person:Dzerzhinsky
RU-KLU	city	RU	Kaluga	Kaluga	
RU-KLU	city	RU	Kirov	Kirov	person:Kirov
RU-KLU	city	RU	Kondrovo	Kondrovo	
RU-KLU	city	RU	Kozelsk	Kozelsk	
RU-KLU	city	RU	Kremenki	Kremenki	
RU-KLU	city	RU	Lyudinovo	Lyudinovo	
RU-KLU	city	RU	Maloyaroslavets	Maloyaroslavets	
RU-KLU	city	RU	Obninsk	Obninsk	
RU-KLU	city	RU	Pervy Zavod	Pervy Zavod	
RU-KLU	city	RU	Polotnyany Zavod	Polotnyany Zavod	
RU-KLU	city	RU	Shaykovka	Shaykovka|Shaikovka	
RU-KLU	city	RU	Sosenskiy	Sosenskiy	
RU-KLU	city	RU	Sukhinichi	Sukhinichi	
RU-KLU	city	RU	Tarusa	Tarusa	
RU-KLU	city	RU	Tovarkovo	Tovarkovo	
RU-KLU	city	RU	Vorotynsk	Vorotynsk	
RU-KLU	city	RU	Yermolino	Yermolino|Ermolino	
RU-KLU	city	RU	Zhizdra	Zhizdra	
RU-KLU	city	RU	Zhukovo	Zhukovo	
RU-KLU	region	RU	Kaluga Oblast	Kaluga|Kaluzhskaya	city:Kaluga
RU-KO	city	RU	Ezhva	Ezhva	
RU-KO	city	RU	Mikun	Mikun	
RU-KO	city	RU	Nizhniy Odes	Nizhniy Odes	
RU-KO	city	RU	Pechora	Pechora	
RU-KO	city	RU	Sosnogorsk	Sosnogorsk	
RU-KO	city	RU	Syktyvkar	Syktyvkar|Siktivkar	
RU-KO	city	RU	Ukhta	Ukhta	
RU-KO	city	RU	Usinsk	Usinsk	
RU-KO	city	RU	Vorgashor	Vorgashor	
RU-KO	city	RU	Vorkuta	Vorkuta	
RU-KO	city	RU	Vuktyl	Vuktyl|Vuktil	
RU-KO	city	RU	Yemva	Yemva|Emva	
RU-KO	region	RU	Komi Republic	Komi|Komi Republic	
RU-KOS	city	RU	Buy	Buy|Bui	word:Buy
RU-KOS	city	RU	Galich	Galich	
RU-KOS	city	RU	Kostroma	Kostroma	
RU-KOS	city	RU	Manturovo	Manturovo	
RU-KOS	city	RU	Nerekhta	Nerekhta	
RU-KOS	city	RU	Neya	Neya	
RU-KOS	city	RU	Sharya	Sharya	
RU-KOS	city	RU	Vetluzhskiy	Vetluzhskiy	
RU-KOS	city	RU	Volgorechensk	Volgorechensk	
RU-KOS	region	RU	Kostroma Oblast	Kostroma|Kostromskaya	city:Kostroma
RU-KR	city	RU	Belomorsk	Belomorsk	
RU-KR	city	RU	Besovets	Besovets	
RU-KR	city	RU	Kem	Kem	
RU-KR	city	RU	Kondopoga	Kondopoga	
RU-KR	city	RU	Kostomuksha	Kostomuksha	
RU-KR	city	RU	Medvezhyegorsk	Medvezhyegorsk|Medvezhegorsk	
RU-KR	city	RU	Nadvoitsy	Nadvoitsy	
RU-KR	city	RU	Olonets	Olonets	
RU-KR	city	RU	Petrozavodsk	Petrozavodsk	
RU-KR	city	RU	Pitkyaranta	Pitkyaranta	
RU-KR	city	RU	Pudozh	Pudozh	
RU-KR	city	RU	Segezha	Segezha	
RU-KR	city	RU	Sortavala	Sortavala	
RU-KR	city	RU	Suoyarvi	Suoyarvi	
RU-KR	region	RU	Karelia	Karelia|Kareliya	
RU-KRS	area	RU	Kursk nuclear power plant	Kursk nuclear power plant|Kursk NPP|Kursk Nuclear Power Plant	
RU-KRS	city	RU	Belaya	Belaya	
RU-KRS	city	RU	Belitsa	Belitsa	
RU-KRS	city	RU	Bolshoye Soldatskoye	Bolshoye Soldatskoye	
RU-KRS	city	RU	Fatezh	Fatezh	
RU-KRS	city	RU	Glushkovo	Glushkovo	
RU-KRS	city	RU	Gornal	Gornal	
RU-KRS	city	RU	Gorshechnoye	Gorshechnoye|Gorshechnoe	
RU-KRS	city	RU	Guyevo	Guyevo	
RU-KRS	city	RU	Horodyshche	Horodyshche	
RU-KRS	city	RU	Kastornoye	Kastornoye|Kastornoe	
RU-KRS	city	RU	Khalino	Khalino	
RU-KRS	city	RU	Khomutovka	Khomutovka	
RU-KRS	city	RU	Konyshevka	Konyshevka	
RU-KRS	city	RU	Korenevo	Korenevo|Koreneve|Korenyovo	
RU-KRS	city	RU	Kosteltsevo	Kosteltsevo	
RU-KRS	city	RU	Kshenskiy	Kshenskiy	
RU-KRS	city	RU	Kurchatov	Kurchatov	
RU-KRS	city	RU	Kursk	Kursk	
RU-KRS	city	RU	Lgov	Lgov|L'govskiy	
RU-KRS	city	RU	Martynovka	Martynovka	
RU-KRS	city	RU	Novy Put	Novy Put	
RU-KRS	city	RU	Oboyan	Oboyan	
RU-KRS	city	RU	Plekhovo	Plekhovo	
RU-KRS	city	RU	Ponyri Vtoryye	Ponyri Vtoryye	
RU-KRS	city	RU	Pristen	Pristen	
RU-KRS	city	RU	Pryamitsyno	Pryamitsyno	
RU-KRS	city	RU	Rylsk	Rylsk	
RU-KRS	city	RU	Shchigry	Shchigry|Shigri|Shchigri	
RU-KRS	city	RU	Solntsevo	Solntsevo	
RU-KRS	city	RU	Sudzha	Sudzha|Sudza	
RU-KRS	city	RU	Sverdlikovo	Sverdlikovo	
RU-KRS	city	RU	Tyotkino	Tyotkino|Tetkino	
RU-KRS	city	RU	Zheleznogorsk	Zheleznogorsk	
RU-KRS	city	RU	Zolotukhino	Zolotukhino	
RU-KRS	region	RU	Kursk Oblast	Kursk|Kurskaya	city:Kursk
RU-KYA	city	RU	Achinsk	Achinsk|Achynsk	
RU-KYA	city	RU	Berezovka	Berezovka|Beryozovka	
RU-KYA	city	RU	Bogotol	Bogotol	
RU-KYA	city	RU	Boguchany	Boguchany	
RU-KYA	city	RU	Borodino	Borodino	
RU-KYA	city	RU	Divnogorsk	Divnogorsk	
RU-KYA	city	RU	Dubinino	Dubinino	
RU-KYA	city	RU	Dudinka	Dudinka	
RU-KYA	city	RU	Ilanskiy	Ilanskiy	
RU-KYA	city	RU	Kansk	Kansk	
RU-KYA	city	RU	Kayyerkan	Kayyerkan	
RU-KYA	city	RU	Kodinsk	Kodinsk	
RU-KYA	city	RU	Krasnoyarsk	Krasnoyarsk	
RU-KYA	city	RU	Kuragino	Kuragino	
RU-KYA	city	RU	Lesosibirsk	Lesosibirsk	
RU-KYA	city	RU	Minusinsk	Minusinsk	
RU-KYA	city	RU	Nazarovo	Nazarovo	
RU-KYA	city	RU	Norilsk	Norilsk	
RU-KYA	city	RU	Sharypovo	Sharypovo|Sharipovo	
RU-KYA	city	RU	Shushenskoye	Shushenskoye|Shushenskoe	
RU-KYA	city	RU	Sosnovoborsk	Sosnovoborsk	
RU-KYA	city	RU	Talnakh	Talnakh	
RU-KYA	city	RU	Uyar	Uyar	
RU-KYA	city	RU	Uzhur	Uzhur	
RU-KYA	city	RU	Yemelyanovo	Yemelyanovo|Emelyanovo	
RU-KYA	city	RU	Yeniseysk	Yeniseysk|Eniseisk	
RU-KYA	city	RU	Zelenogorsk	Zelenogorsk	
RU-KYA	city	RU	Zheleznogorsk	Zheleznogorsk	place:Zheleznogorsk
RU-KYA	region	RU	Krasnoyarsk Krai	Krasnoyarsk|Krasnoyarsky	city:Krasnoyarsk
RU-LEN	city	RU	Boksitogorsk	Boksitogorsk	
RU-LEN	city	RU	Gatchina	Gatchina|Gatchyna	
RU-LEN	city	RU	Imeni Morozova	Imeni Morozova	
RU-LEN	city	RU	Ivangorod	Ivangorod	
RU-LEN	city	RU	Kingisepp	Kingisepp|Kingisep	
RU-LEN	city	RU	Kirishi	Kirishi	
RU-LEN	city	RU	Kirovsk	Kirovsk	place:Kirovsk
RU-LEN	city	RU	Koltushi	Koltushi	
RU-LEN	city	RU	Kommunar	Kommunar|Komunar	
RU-LEN	city	RU	Kudrovo	Kudrovo	
RU-LEN	city	RU	Lodeynoye Pole	Lodeynoye Pole|Lodeinoe Pole	
RU-LEN	city	RU	Luga	Luga	
RU-LEN	city	RU	Novoye Devyatkino	Novoye Devyatkino|Novoe Devyatkino	
RU-LEN	city	RU	Otradnoye	Otradnoye|Otradnoe	
RU-LEN	city	RU	Pikalevo	Pikalevo|Pikalyovo	
RU-LEN	city	RU	Podporozhye	Podporozhye|Podporozhe	
RU-LEN	city	RU	Primorsk	Primorsk|Prymorsk	place:Primorsk
RU-LEN	city	RU	Priozersk	Priozersk|Priozyorsk	
RU-LEN	city	RU	Sertolovo	Sertolovo	
RU-LEN	city	RU	Shlisselburg	Shlisselburg	
RU-LEN	city	RU	Siverskiy	Siverskiy	
RU-LEN	city	RU	Siversky	Siversky	
RU-LEN	city	RU	Slantsy	Slantsy|Slantsi	
RU-LEN	city	RU	Sosnovyy Bor	Sosnovyy Bor	
RU-LEN	city	RU	Svetogorsk	Svetogorsk	
RU-LEN	city	RU	Syasstroy	Syasstroy|Syasstroi	
RU-LEN	city	RU	Tikhvin	Tikhvin	
RU-LEN	city	RU	Tosno	Tosno	
RU-LEN	city	RU	Ust-Luga	Ust-Luga	
RU-LEN	city	RU	Vaskelovo	Vaskelovo	
RU-LEN	city	RU	Volkhov	Volkhov	
RU-LEN	city	RU	Volosovo	Volosovo	
RU-LEN	city	RU	Vsevolozhsk	Vsevolozhsk|Vsevoloshk	
RU-LEN	city	RU	Vyborg	Vyborg|Viborg	
RU-LEN	city	RU	Vyritsa	Vyritsa|Viritsa	
RU-LEN	region	RU	Leningrad Oblast	Leningrad|Leningrad Oblast|Leningrad region|Leningradskaya	
RU-LIP	city	RU	Chaplygin	Chaplygin	person:Chaplygin
RU-LIP	city	RU	Dankov	Dankov	
RU-LIP	city	RU	Dobrinka	Dobrinka	
RU-LIP	city	RU	Gryazi	Gryazi	
RU-LIP	city	RU	Lebedyan	Lebedyan	
RU-LIP	city	RU	Lipetsk	Lipetsk	
RU-LIP	city	RU	Usman	Usman	
RU-LIP	city	RU	Yelets	Yelets|Elets	
RU-LIP	city	RU	Zadonsk	Zadonsk	
RU-LIP	region	RU	Lipetsk Oblast	Lipetsk|Lipetskaya	city:Lipetsk
RU-MAG	city	RU	Magadan	Magadan	
RU-MAG	region	RU	Magadan Oblast	Magadan	city:Magadan
RU-ME	city	RU	Koz'modem'yansk	Koz'modem'yansk|Kozmodemyansk	
RU-ME	city	RU	Medvedevo	Medvedevo	
RU-ME	city	RU	Sovetskiy	Sovetskiy	place:Sovetskiy
RU-ME	city	RU	Volzhsk	Volzhsk	
RU-ME	city	RU	Yoshkar-Ola	Yoshkar-Ola|Yoshkar Ola|Ioshkar-Ola	
RU-ME	city	RU	Zvenigovo	Zvenigovo	
RU-ME	region	RU	Mari El	Mari El|Mariy El|Mari-El	
RU-MO	city	RU	Kovylkino	Kovylkino|Kovilkino	
RU-MO	city	RU	Krasnoslobodsk	Krasnoslobodsk	place:Krasnoslobodsk
RU-MO	city	RU	Romodanovo	Romodanovo	
RU-MO	city	RU	Ruzayevka	Ruzayevka|Ruzaevka	
RU-MO	city	RU	Saransk	Saransk	
RU-MO	city	RU	Zubova Polyana	Zubova Polyana	
RU-MO	region	RU	Mordovia	Mordovia|Mordoviya	
RU-MOS	city	RU	Andreyevskoye	Andreyevskoye|Andreevskoe	
RU-MOS	city	RU	Annino	Annino	
RU-MOS	city	RU	Aprelevka	Aprelevka	
RU-MOS	city	RU	Balashikha	Balashikha|Balashykha	
RU-MOS	city	RU	Beloozyorskiy	Beloozyorskiy	
RU-MOS	city	RU	Bronnitsy	Bronnitsy|Bronitsi|Bronnitsi	
RU-MOS	city	RU	Bykovo	Bykovo	
RU-MOS	city	RU	Chekhov	Chekhov	person:Chekhov
RU-MOS	city	RU	Chernogolovka	Chernogolovka|Chornogolovka	
RU-MOS	city	RU	Davydovo	Davydovo	
RU-MOS	city	RU	Dedovsk	Dedovsk	
RU-MOS	city	RU	Dmitrov	Dmitrov	
RU-MOS	city	RU	Dolgoprudnyy	Dolgoprudnyy	
RU-MOS	city	RU	Domodedovo	Domodedovo	
RU-MOS	city	RU	Drezna	Drezna	
RU-MOS	city	RU	Dubna	Dubna	
RU-MOS	city	RU	Dzerzhinskiy	Dzerzhinskiy	
RU-MOS	city	RU	Elektrogorsk	Elektrogorsk|Yelektrogorsk	
RU-MOS	city	RU	Elektrostal	Elektrostal	
RU-MOS	city	RU	Elektrougli	Elektrougli|Yelektrougli	
RU-MOS	city	RU	Fryanovo	Fryanovo	
RU-MOS	city	RU	Fryazevo	Fryazevo	
RU-MOS	city	RU	Fryazino	Fryazino	
RU-MOS	city	RU	Golitsyno	Golitsyno|Golitsino	
RU-MOS	city	RU	Istra	Istra|Shatura|Voskresensk	
RU-MOS	city	RU	Ivanteyevka	Ivanteyevka|Ivanteevka	
RU-MOS	city	RU	Kabanovo	Kabanovo	
RU-MOS	city	RU	Kashira	Kashira|Kashyra	
RU-MOS	city	RU	Khimki	Khimki	
RU-MOS	city	RU	Khotkovo	Khotkovo	
RU-MOS	city	RU	Klimovsk	Klimovsk	
RU-MOS	city	RU	Klin	Klin	
RU-MOS	city	RU	Kolomna	Kolomna	
RU-MOS	city	RU	Konobeyevo	Konobeyevo|Konobeevo	
RU-MOS	city	RU	Korolyov	Korolyov|Korolev|Korolov	person:Korolev|person:Korolyov
RU-MOS	city	RU	Kotelniki	Kotelniki	
RU-MOS	city	RU	Kraskovo	Kraskovo	
RU-MOS	city	RU	Krasnoarmeysk	Krasnoarmeysk|Krasnoarmeisk	place:Krasnoarmeisk|place:Krasnoarmeysk
RU-MOS	city	RU	Krasnogorsk	Krasnogorsk	
RU-MOS	city	RU	Krasnozavodsk	Krasnozavodsk	
RU-MOS	city	RU	Krasnoznamensk	Krasnoznamensk	
RU-MOS	city	RU	Kubinka	Kubinka	
RU-MOS	city	RU	Kupavna	Kupavna	
RU-MOS	city	RU	Kurovskoye	Kurovskoye|Kurovskoe	
RU-MOS	city	RU	L'vovskiy	L'vovskiy	
RU-MOS	city	RU	Likino-Dulevo	Likino-Dulevo	
RU-MOS	city	RU	Lobnya	Lobnya	
RU-MOS	city	RU	Lopatinskiy	Lopatinskiy	
RU-MOS	city	RU	Losino-Petrovskiy	Losino-Petrovskiy	
RU-MOS	city	RU	Lotoshino	Lotoshino	
RU-MOS	city	RU	Lukhovitsy	Lukhovitsy|Lukhovitsi	
RU-MOS	city	RU	Lytkarino	Lytkarino|Litkarino	
RU-MOS	city	RU	Lyubertsy	Lyubertsy|Lyubertsi	
RU-MOS	city	RU	Malakhovka	Malakhovka	
RU-MOS	city	RU	Mikhnevo	Mikhnevo|Mikhnyovo	
RU-MOS	city	RU	Monino	Monino	
RU-MOS	city	RU	Mozhaysk	Mozhaysk|Mozhaisk	
RU-MOS	city	RU	Mytishchi	Mytishchi|Mitishchi	
RU-MOS	city	RU	Nakhabino	Nakhabino	
RU-MOS	city	RU	Naro-Fominsk	Naro-Fominsk	
RU-MOS	city	RU	Nekrasovskiy	Nekrasovskiy	
RU-MOS	city	RU	Noginsk	Noginsk	
RU-MOS	city	RU	Novopodrezkovo	Novopodrezkovo	
RU-MOS	city	RU	Obukhovo	Obukhovo	
RU-MOS	city	RU	Odintsovo	Odintsovo	
RU-MOS	city	RU	Oktyabrskiy	Oktyabrskiy	place:Oktyabrskiy
RU-MOS	city	RU	Orekhovo-Zuyevo	Orekhovo-Zuyevo|Orekhovo-Zuevo	
RU-MOS	city	RU	Ozery	Ozery|Ozyory	
RU-MOS	city	RU	Ozherelye	Ozherelye|Ozherele	
RU-MOS	city	RU	Pavlovskiy Posad	Pavlovskiy Posad	
RU-MOS	city	RU	Peresvet	Peresvet	
RU-MOS	city	RU	Petrovskaya	Petrovskaya	
RU-MOS	city	RU	Podolsk	Podolsk	
RU-MOS	city	RU	Pravdinskiy	Pravdinskiy	
RU-MOS	city	RU	Protvino	Protvino	
RU-MOS	city	RU	Pushchino	Pushchino|Pushino	
RU-MOS	city	RU	Pushkino	Pushkino	
RU-MOS	city	RU	Ramenskoye	Ramenskoye|Ramenskoe	
RU-MOS	city	RU	Reutov	Reutov	
RU-MOS	city	RU	Roshal	Roshal	
RU-MOS	city	RU	Ruza	Ruza	
RU-MOS	city	RU	Selyatino	Selyatino	
RU-MOS	city	RU	Sergiyev Posad	Sergiyev Posad	
RU-MOS	city	RU	Serpukhov	Serpukhov	
RU-MOS	city	RU	Shakhovskaya	Shakhovskaya	
RU-MOS	city	RU	Shchyolkovo	Shchyolkovo|Shchelkovo	
RU-MOS	city	RU	Skhodnya	Skhodnya	
RU-MOS	city	RU	Sofrino	Sofrino	
RU-MOS	city	RU	Solnechnogorsk	Solnechnogorsk	
RU-MOS	city	RU	Staraya Kupavna	Staraya Kupavna	
RU-MOS	city	RU	Stupino	Stupino	
RU-MOS	city	RU	Taldom	Taldom	
RU-MOS	city	RU	Tomilino	Tomilino	
RU-MOS	city	RU	Tuchkovo	Tuchkovo	
RU-MOS	city	RU	Udelnaya	Udelnaya	
RU-MOS	city	RU	Vidnoye	Vidnoye|Vidnoe	
RU-MOS	city	RU	Volokolamsk	Volokolamsk	
RU-MOS	city	RU	Vostryakovo	Vostryakovo	
RU-MOS	city	RU	Vysokovsk	Vysokovsk|Visokovsk	
RU-MOS	city	RU	Yakhroma	Yakhroma	
RU-MOS	city	RU	Yegoryevsk	Yegoryevsk|Egorevsk	
RU-MOS	city	RU	Yubileyny	Yubileyny|Yubileiny	
RU-MOS	city	RU	Zaprudnya	Zaprudnya	
RU-MOS	city	RU	Zaraysk	Zaraysk|Zaraisk	
RU-MOS	city	RU	Zavety Ilicha	Zavety Ilicha	
RU-MOS	city	RU	Zheleznodorozhnyy	Zheleznodorozhnyy	
RU-MOS	city	RU	Zhukovskiy	Zhukovskiy	
RU-MOS	city	RU	Zvenigorod	Zvenigorod	
RU-MOS	region	RU	Moscow Oblast	Moscow|Podmoskovye|Moscow suburbs|Moscovskaya|Moskovskaya|Moscow Oblast	city:Moscow
RU-MOW	city	RU	Cheremushki	Cheremushki|Cheryomushki	
RU-MOW	city	RU	Domodedovo	Domodedovo	place:Domodedovo
RU-MOW	city	RU	Kapotnya	Kapotnya	
RU-MOW	city	RU	Moscow	Moscow|Moskva|Moskve|Moskvy	
RU-MOW	city	RU	Moskovskiy	Moskovskiy	
RU-MOW	city	RU	Novo-Peredelkino	Novo-Peredelkino	
RU-MOW	city	RU	Obruchevo	Obruchevo	
RU-MOW	city	RU	Shcherbinka	Shcherbinka	
RU-MOW	city	RU	Sheremetyevo	Sheremetyevo	
RU-MOW	city	RU	Troitsk	Troitsk	place:Troitsk
RU-MOW	city	RU	Vnukovo	Vnukovo	
RU-MOW	city	RU	Vostochnoe Degunino	Vostochnoe Degunino|Vostochnoye Degunino	
RU-MOW	city	RU	Zelenograd	Zelenograd	
RU-MOW	city	RU	Zhukovsky	Zhukovsky	
RU-MOW	region	RU	Moscow	city of Moscow|Moscow city|Moscow City	
RU-MUR	city	RU	Apatity	Apatity|Apatiti|Apatyty	
RU-MUR	city	RU	Gadzhiyevo	Gadzhiyevo	
RU-MUR	city	RU	Kandalaksha	Kandalaksha	
RU-MUR	city	RU	Kirovsk	Kirovsk	
RU-MUR	city	RU	Kola	Kola	
RU-MUR	city	RU	Kovdor	Kovdor	
RU-MUR	city	RU	Monchegorsk	Monchegorsk	
RU-MUR	city	RU	Murmansk	Murmansk	
RU-MUR	city	RU	Murmashi	Murmashi	
RU-MUR	city	RU	Nikel	Nikel	
RU-MUR	city	RU	Olenegorsk	Olenegorsk|Olenegorsk airfield	
RU-MUR	city	RU	Olenya	Olenya|Olenya air base|Olenya airbase	
RU-MUR	city	RU	Polyarnyy	Polyarnyy	
RU-MUR	city	RU	Polyarnyye Zori	Polyarnyye Zori	
RU-MUR	city	RU	Severomorsk	Severomorsk	
RU-MUR	city	RU	Snezhnogorsk	Snezhnogorsk	
RU-MUR	city	RU	Zaozersk	Zaozersk|Zaozyorsk	
RU-MUR	city	RU	Zapolyarnyy	Zapolyarnyy	
RU-MUR	region	RU	Murmansk Oblast	Murmansk|Murmanskaya|Kola Peninsula|Kola peninsula	city:Murmansk
RU-NEN	city	RU	Naryan-Mar	Naryan-Mar	
RU-NEN	region	RU	Nenets Autonomous Okrug	Nenets Autonomous Okrug|Nenets	
RU-NGR	area	RU	Valdai residence	Valdai residence|Dolgiye Borody	
RU-NGR	city	RU	Borovichi	Borovichi	
RU-NGR	city	RU	Chudovo	Chudovo	
RU-NGR	city	RU	Lake Valdai	Lake Valdai	
RU-NGR	city	RU	Malaya Vishera	Malaya Vishera	
RU-NGR	city	RU	Okulovka	Okulovka	
RU-NGR	city	RU	Pestovo	Pestovo	
RU-NGR	city	RU	Soltsy	Soltsy|Soltsy-2|Soltsy air base	
RU-NGR	city	RU	Staraya Russa	Staraya Russa	
RU-NGR	city	RU	Valdai	Valdai|Valday	
RU-NGR	city	RU	Veliky Novgorod	Veliky Novgorod|Velikiy Novgorod|Novgorod	
RU-NGR	region	RU	Novgorod Oblast	Novgorod|Novgorodskaya	city:Novgorod
RU-NIZ	city	RU	Arzamas	Arzamas	
RU-NIZ	city	RU	Balakhna	Balakhna|Novaya Balakhna	
RU-NIZ	city	RU	Bogorodsk	Bogorodsk	
RU-NIZ	city	RU	Bor	Bor	
RU-NIZ	city	RU	Chkalovsk	Chkalovsk	
RU-NIZ	city	RU	Gorodets	Gorodets	
RU-NIZ	city	RU	Kstovo	Kstovo	
RU-NIZ	city	RU	Kulebaki	Kulebaki	
RU-NIZ	city	RU	Lukoyanov	Lukoyanov	person:Lukoyanov
RU-NIZ	city	RU	Lyskovo	Lyskovo|Liskovo	
RU-NIZ	city	RU	Mulino	Mulino	
RU-NIZ	city	RU	Navashino	Navashino	
RU-NIZ	city	RU	Nizhny Novgorod	Nizhny Novgorod|Dzerzhinsk|Nizhniy Novgorod	place:Dzerzhinsk
RU-NIZ	city	RU	Novogorky	Novogorky	
RU-NIZ	city	RU	Pavlovo	Pavlovo	
RU-NIZ	city	RU	Pervomaysk	Pervomaysk|Pervomaisk	place:Pervomaisk|place:Pervomaysk
RU-NIZ	city	RU	Pochinki	Pochinki	
RU-NIZ	city	RU	Sarov	Sarov	
RU-NIZ	city	RU	Savasleyka	Savasleyka|Savasleika	
RU-NIZ	city	RU	Semenov	Semenov|Semyonov	person:Semenov
RU-NIZ	city	RU	Sergach	Sergach	
RU-NIZ	city	RU	Shakhunya	Shakhunya	
RU-NIZ	city	RU	Uren	Uren|Uryn	
RU-NIZ	city	RU	Volodarsk	Volodarsk	
RU-NIZ	city	RU	Vorsma	Vorsma	
RU-NIZ	city	RU	Vyksa	Vyksa|Viksa	
RU-NIZ	city	RU	Zavolzhye	Zavolzhye|Zavolzhe	
RU-NIZ	region	RU	Nizhny Novgorod Oblast	Nizhny Novgorod|Nizhegorodskaya|Nizhniy Novgorod|Nizhegorod|Nizhni Novgorod	city:Nizhniy Novgorod|city:Nizhny Novgorod
RU-NVS	city	RU	Barabinsk	Barabinsk	
RU-NVS	city	RU	Berdsk	Berdsk	
RU-NVS	city	RU	Bolotnoye	Bolotnoye|Bolotnoe	
RU-NVS	city	RU	Cherepanovo	Cherepanovo	
RU-NVS	city	RU	Chulym	Chulym	
RU-NVS	city	RU	Iskitim	Iskitim	
RU-NVS	city	RU	Karasuk	Karasuk	
RU-NVS	city	RU	Kargat	Kargat	
RU-NVS	city	RU	Kochenevo	Kochenevo|Kochenyovo	
RU-NVS	city	RU	Kolyvan	Kolyvan	
RU-NVS	city	RU	Krasnoobsk	Krasnoobsk	
RU-NVS	city	RU	Krasnozerskoye	Krasnozerskoye|Krasnozerskoe|Krasnozyorskoye	
RU-NVS	city	RU	Kupino	Kupino	
RU-NVS	city	RU	Kuybyshev	Kuybyshev|Kuybishev|Kuibishev	person:Kuybyshev
RU-NVS	city	RU	Linevo	Linevo|Linyovo	
RU-NVS	city	RU	Maslyanino	Maslyanino	
RU-NVS	city	RU	Moshkovo	Moshkovo	
RU-NVS	city	RU	Novosibirsk	Novosibirsk	
RU-NVS	city	RU	Ob	Ob	word:Ob
RU-NVS	city	RU	Ordynskoye	Ordynskoye|Ordynskoe	
RU-NVS	city	RU	Suzun	Suzun	
RU-NVS	city	RU	Tatarsk	Tatarsk	
RU-NVS	city	RU	Toguchin	Toguchin	
RU-NVS	region	RU	Novosibirsk Oblast	Novosibirsk|Novosibirskaya	city:Novosibirsk
RU-OMS	city	RU	Bolsherechye	Bolsherechye	
RU-OMS	city	RU	Cherlak	Cherlak	
RU-OMS	city	RU	Kalachinsk	Kalachinsk|Kalachynsk	
RU-OMS	city	RU	Kormilovka	Kormilovka	
RU-OMS	city	RU	Lyubinskiy	Lyubinskiy	
RU-OMS	city	RU	Muromtsevo	Muromtsevo	
RU-OMS	city	RU	Nazyvayevsk	Nazyvayevsk|Nazivayevsk|Nazivaevsk	
RU-OMS	city	RU	Omsk	Omsk	
RU-OMS	city	RU	Tara	Tara	word:Tara
RU-OMS	city	RU	Tavricheskoye	Tavricheskoye|Tavricheskoe	
RU-OMS	city	RU	Tyukalinsk	Tyukalinsk	
RU-OMS	city	RU	Znamenskoye	Znamenskoye|Znamenskoe	
RU-OMS	region	RU	Omsk Oblast	Omsk|Omskaya	city:Omsk
RU-ORE	city	RU	Abdulino	Abdulino	
RU-ORE	city	RU	Buguruslan	Buguruslan	
RU-ORE	city	RU	Buzuluk	Buzuluk	
RU-ORE	city	RU	Dombarovsky	Dombarovsky	
RU-ORE	city	RU	Gay	Gay|Gai	word:Gay
RU-ORE	city	RU	Krasnaya Glinka	Krasnaya Glinka	
RU-ORE	city	RU	Kuvandyk	Kuvandyk|Kuvandik	
RU-ORE	city	RU	Mednogorsk	Mednogorsk	
RU-ORE	city	RU	Novoorsk	Novoorsk	
RU-ORE	city	RU	Novosergiyevka	Novosergiyevka	
RU-ORE	city	RU	Novotroitsk	Novotroitsk	
RU-ORE	city	RU	Orenburg	Orenburg	
RU-ORE	city	RU	Orsk	Orsk	
RU-ORE	city	RU	Saraktash	Saraktash	
RU-ORE	city	RU	Sol-Iletsk	Sol-Iletsk	
RU-ORE	city	RU	Sorochinsk	Sorochinsk	
RU-ORE	city	RU	Tyulgan	Tyulgan	
RU-ORE	city	RU	Yasnyy	Yasnyy	
RU-ORE	region	RU	Orenburg Oblast	Orenburg|Orenburgskaya	city:Orenburg
RU-ORL	city	RU	Bolkhov	Bolkhov	
RU-ORL	city	RU	Livny	Livny|Livni	
RU-ORL	city	RU	Mtsensk	Mtsensk	
RU-ORL	city	RU	Oryol	Oryol|Orel	
RU-ORL	city	RU	Stalnoy Kon	Stalnoy Kon	
RU-ORL	city	RU	Tsimbulova	Tsimbulova	
RU-ORL	city	RU	Znamenka	Znamenka	
RU-ORL	region	RU	Oryol Oblast	Oryol|Orel|Orlovskaya|Orol	city:Orel|city:Oryol
RU-PER	city	RU	Aleksandrovsk	Aleksandrovsk	
RU-PER	city	RU	Berezniki	Berezniki	
RU-PER	city	RU	Chaykovskiy	Chaykovskiy	
RU-PER	city	RU	Chernushka	Chernushka	
RU-PER	city	RU	Chusovoy	Chusovoy|Chusovoi	
RU-PER	city	RU	Dobryanka	Dobryanka	
RU-PER	city	RU	Gornozavodsk	Gornozavodsk	
RU-PER	city	RU	Gremyachinsk	Gremyachinsk	
RU-PER	city	RU	Gubakha	Gubakha	
RU-PER	city	RU	Kizel	Kizel	
RU-PER	city	RU	Krasnokamsk	Krasnokamsk	
RU-PER	city	RU	Krasnovishersk	Krasnovishersk	
RU-PER	city	RU	Kudymkar	Kudymkar|Kudimkar	
RU-PER	city	RU	Kungur	Kungur	
RU-PER	city	RU	Lysva	Lysva	
RU-PER	city	RU	Nytva	Nytva|Nitva	
RU-PER	city	RU	Ocher	Ocher|Ochyor	word:Ocher
RU-PER	city	RU	Osa	Osa	
RU-PER	city	RU	Perm	Perm	
RU-PER	city	RU	Polazna	Polazna	
RU-PER	city	RU	Solikamsk	Solikamsk	
RU-PER	city	RU	Vereshchagino	Vereshchagino	
RU-PER	city	RU	Yayva	Yayva|Yaiva	
RU-PER	region	RU	Perm Krai	Perm|Permsky	city:Perm
RU-PNZ	city	RU	Kuznetsk	Kuznetsk	
RU-PNZ	city	RU	Mokshan	Mokshan	
RU-PNZ	city	RU	Nikolsk	Nikolsk	
RU-PNZ	city	RU	Nizhniy Lomov	Nizhniy Lomov	
RU-PNZ	city	RU	Penza	Penza	
RU-PNZ	city	RU	Serdobsk	Serdobsk	
RU-PNZ	city	RU	Zarechnyy	Zarechnyy	
RU-PNZ	city	RU	Zemetchino	Zemetchino	
RU-PNZ	region	RU	Penza Oblast	Penza|Penzenskaya	city:Penza
RU-PRI	city	RU	Arsenyev	Arsenyev|Arsenev	person:Arsenyev
RU-PRI	city	RU	Artyom	Artyom|Artem	person:Artyom
RU-PRI	city	RU	Bolshoy Kamen	Bolshoy Kamen|Bolshoi Kamen	
RU-PRI	city	RU	Chernigovka	Chernigovka	
RU-PRI	city	RU	Chuguyevka	Chuguyevka|Chuguevka	
RU-PRI	city	RU	Dalnegorsk	Dalnegorsk	
RU-PRI	city	RU	Dalnerechensk	Dalnerechensk	
RU-PRI	city	RU	Fokino	Fokino	
RU-PRI	city	RU	Kamen-Rybolov	Kamen-Rybolov	
RU-PRI	city	RU	Kavalerovo	Kavalerovo	
RU-PRI	city	RU	Khorol	Khorol	place:Khorol
RU-PRI	city	RU	Lesozavodsk	Lesozavodsk	
RU-PRI	city	RU	Livadiya	Livadiya	
RU-PRI	city	RU	Luchegorsk	Luchegorsk	
RU-PRI	city	RU	Nakhodka	Nakhodka	
RU-PRI	city	RU	Partizansk	Partizansk|Partyzansk	
RU-PRI	city	RU	Pogranichnyy	Pogranichnyy	
RU-PRI	city	RU	Pokrovka	Pokrovka	
RU-PRI	city	RU	Shchitovaya	Shchitovaya	
RU-PRI	city	RU	Slavyanka	Slavyanka	
RU-PRI	city	RU	Spassk-Dalniy	Spassk-Dalniy	
RU-PRI	city	RU	Trudovoye	Trudovoye|Trudovoe	
RU-PRI	city	RU	Uglovoye	Uglovoye|Uglovoe	
RU-PRI	city	RU	Ussuriysk	Ussuriysk|Ussuriisk	
RU-PRI	city	RU	Vladivostok	Vladivostok	
RU-PRI	city	RU	Vrangel	Vrangel	
RU-PRI	city	RU	Yaroslavskiy	Yaroslavskiy	
RU-PRI	city	RU	Zavodskoy	Zavodskoy|Zavodskoi	
RU-PRI	region	RU	Primorsky Krai	Primorsky|Primorye|Primorsky Krai|Maritime Territory|Primorskiy Krai|Primorskiy	
RU-PSK	city	RU	Dno	Dno	
RU-PSK	city	RU	Kresty	Kresty	
RU-PSK	city	RU	Nevel	Nevel	
RU-PSK	city	RU	Opochka	Opochka	
RU-PSK	city	RU	Ostrov	Ostrov	
RU-PSK	city	RU	Pechory	Pechory|Pechori	
RU-PSK	city	RU	Porkhov	Porkhov	
RU-PSK	city	RU	Pskov	Pskov	
RU-PSK	city	RU	Velikiye Luki	Velikiye Luki|Velikie Luki	
RU-PSK	region	RU	Pskov Oblast	Pskov|Pskovskaya	city:Pskov
RU-ROS	city	RU	Aksay	Aksay|Aksai	
RU-ROS	city	RU	Ayutinskiy	Ayutinskiy	
RU-ROS	city	RU	Azov	Azov	
RU-ROS	city	RU	Bagayevskaya	Bagayevskaya|Bagaevskaya	
RU-ROS	city	RU	Bataysk	Bataysk|Bataisk	
RU-ROS	city	RU	Belaya Kalitva	Belaya Kalitva	
RU-ROS	city	RU	Chaltyr	Chaltyr	
RU-ROS	city	RU	Chertkovo	Chertkovo	
RU-ROS	city	RU	Donetsk	Donetsk	place:Donetsk
RU-ROS	city	RU	Donskoy	Donskoy|Donskoi	place:Donskoi|place:Donskoy
RU-ROS	city	RU	Egorlyk	Egorlyk	
RU-ROS	city	RU	Gigant	Gigant	
RU-ROS	city	RU	Glubokiy	Glubokiy	
RU-ROS	city	RU	Gukovo	Gukovo	
RU-ROS	city	RU	Kamenolomni	Kamenolomni	
RU-ROS	city	RU	Kamensk	Kamensk	
RU-ROS	city	RU	Kamensk-Shakhtinsky	Kamensk-Shakhtinsky|Kamensk-Shakhtinskiy	
RU-ROS	city	RU	Konstantinovsk	Konstantinovsk	
RU-ROS	city	RU	Krasnyy Sulin	Krasnyy Sulin	
RU-ROS	city	RU	Kuleshovka	Kuleshovka	
RU-ROS	city	RU	Likhovskoy	Likhovskoy|Likhovskoi	
RU-ROS	city	RU	Matveyev Kurgan	Matveyev Kurgan|Matveev Kurgan	
RU-ROS	city	RU	Mayskiy	Mayskiy	
RU-ROS	city	RU	Millerovo	Millerovo|Millerove|Milerovo	
RU-ROS	city	RU	Morozovsk	Morozovsk	
RU-ROS	city	RU	Neklinovsky	Neklinovsky	
RU-ROS	city	RU	Novocherkassk	Novocherkassk|Novocherkask	
RU-ROS	city	RU	Novoshakhtinsk	Novoshakhtinsk	
RU-ROS	city	RU	Orlovskiy	Orlovskiy	
RU-ROS	city	RU	Persianovka	Persianovka	
RU-ROS	city	RU	Peschanokopskoye	Peschanokopskoye|Peschanokopskoe	
RU-ROS	city	RU	Pokrovskoye	Pokrovskoye|Pokrovskoe	
RU-ROS	city	RU	Proletarsk	Proletarsk	
RU-ROS	city	RU	Rostov-on-Don	Rostov-on-Don|Rostov on Don|Rostov-na-Donu	
RU-ROS	city	RU	Salsk	Salsk	
RU-ROS	city	RU	Samarskoye	Samarskoye|Samarskoe	
RU-ROS	city	RU	Semikarakorsk	Semikarakorsk	
RU-ROS	city	RU	Shakhty	Shakhty|Shakhti	
RU-ROS	city	RU	Sholokhovskiy	Sholokhovskiy	
RU-ROS	city	RU	Sholokhovsky	Sholokhovsky	
RU-ROS	city	RU	Sukhodolsk	Sukhodolsk	
RU-ROS	city	RU	Taganrog	Taganrog	
RU-ROS	city	RU	Tarasovsky	Tarasovsky	
RU-ROS	city	RU	Tatsinskiy	Tatsinskiy	
RU-ROS	city	RU	Tselina	Tselina	
RU-ROS	city	RU	Tsimlyansk	Tsimlyansk	
RU-ROS	city	RU	Ust-Donetskiy	Ust-Donetskiy	
RU-ROS	city	RU	Volgodonsk	Volgodonsk	
RU-ROS	city	RU	Yegorlykskaya	Yegorlykskaya|Egorlykskaya	
RU-ROS	city	RU	Zernograd	Zernograd	
RU-ROS	city	RU	Zimovniki	Zimovniki	
RU-ROS	city	RU	Zverevo	Zverevo	
RU-ROS	region	RU	Rostov Oblast	Rostov|Rostov Oblast|Rostovskaya|Rostov-on-Don region	
RU-RYA	city	RU	Dyagilevo	Dyagilevo|Dyagilevo air base	
RU-RYA	city	RU	Elatma	Elatma|Yelatma	
RU-RYA	city	RU	Kasimov	Kasimov	
RU-RYA	city	RU	Korablino	Korablino	
RU-RYA	city	RU	Mikhaylov	Mikhaylov|Mikhailov	person:Mikhaylov
RU-RYA	city	RU	Novomichurinsk	Novomichurinsk	
RU-RYA	city	RU	Ryazan	Ryazan	
RU-RYA	city	RU	Ryazhsk	Ryazhsk|Razhsk	
RU-RYA	city	RU	Rybnoye	Rybnoye|Rybnoe	
RU-RYA	city	RU	Sasovo	Sasovo	
RU-RYA	city	RU	Shilovo	Shilovo	
RU-RYA	city	RU	Skopin	Skopin	
RU-RYA	region	RU	Ryazan Oblast	Ryazan|Ryazanskaya|Riazan	city:Ryazan
RU-SA	city	RU	Aldan	Aldan	
RU-SA	city	RU	Aykhal	Aykhal|Aikhal	
RU-SA	city	RU	Chulman	Chulman	
RU-SA	city	RU	Lensk	Lensk	
RU-SA	city	RU	Markha	Markha	
RU-SA	city	RU	Mirny	Mirny|Mirni	
RU-SA	city	RU	Neryungri	Neryungri	
RU-SA	city	RU	Udachny	Udachny|Udachni	
RU-SA	city	RU	Yakutsk	Yakutsk	
RU-SA	region	RU	Sakha	Sakha|Yakutia|Sakha Republic|Yakutiya	
RU-SAK	city	RU	Aleksandrovsk-Sakhalinskiy	Aleksandrovsk-Sakhalinskiy	
RU-SAK	city	RU	Dolinsk	Dolinsk	
RU-SAK	city	RU	Kholmsk	Kholmsk	
RU-SAK	city	RU	Korsakov	Korsakov	person:Korsakov
RU-SAK	city	RU	Nevelsk	Nevelsk	
RU-SAK	city	RU	Nogliki	Nogliki	
RU-SAK	city	RU	Okha	Okha	
RU-SAK	city	RU	Poronaysk	Poronaysk|Poronaisk	
RU-SAK	city	RU	Shakhtersk	Shakhtersk	
RU-SAK	city	RU	Uglegorsk	Uglegorsk	
RU-SAK	city	RU	Yuzhno-Sakhalinsk	Yuzhno-Sakhalinsk|Yuzhnosakhalinsk	
RU-SAK	region	RU	Sakhalin Oblast	Sakhalin|Sakhalin island|Sakhalin Island	
RU-SAM	city	RU	Bezenchuk	Bezenchuk	
RU-SAM	city	RU	Chapayevsk	Chapayevsk|Chapaevsk	
RU-SAM	city	RU	Kinel	Kinel	
RU-SAM	city	RU	Kinel-Cherkassy	Kinel-Cherkassy	
RU-SAM	city	RU	Krasnoarmeyskoye	Krasnoarmeyskoye|Krasnoarmeiskoe	
RU-SAM	city	RU	Kuybyshev refinery	Kuybyshev refinery	
RU-SAM	city	RU	Neftegorsk	Neftegorsk|Neftogorsk	
RU-SAM	city	RU	Novokuybyshevsk	Novokuybyshevsk|Novokuibyshevsk|Novokuibyshevsky	
RU-SAM	city	RU	Novospassky	Novospassky	
RU-SAM	city	RU	Oktyabrsk	Oktyabrsk	
RU-SAM	city	RU	Otradny	Otradny|Otradnyy	
RU-SAM	city	RU	Pokhvistnevo	Pokhvistnevo	
RU-SAM	city	RU	Pribrezhnyy	Pribrezhnyy	
RU-SAM	city	RU	Prosvet	Prosvet	
RU-SAM	city	RU	Roschinskiy	Roschinskiy	
RU-SAM	city	RU	Samara	Samara	
RU-SAM	city	RU	Sukhodol	Sukhodol	
RU-SAM	city	RU	Syzran	Syzran	
RU-SAM	city	RU	Togliatti	Togliatti|Tolyatti|Toliati	
RU-SAM	city	RU	Zhigulevsk	Zhigulevsk	
RU-SAM	region	RU	Samara Oblast	Samara|Samarskaya	city:Samara
RU-SAR	city	RU	Arkadak	Arkadak	
RU-SAR	city	RU	Atkarsk	Atkarsk	
RU-SAR	city	RU	Balakovo	Balakovo	
RU-SAR	city	RU	Balashov	Balashov	
RU-SAR	city	RU	Bazarnyy Karabulak	Bazarnyy Karabulak	
RU-SAR	city	RU	Engels	Engels|Engels-2|Engels air base	
RU-SAR	city	RU	Kalininsk	Kalininsk	
RU-SAR	city	RU	Khvalynsk	Khvalynsk|Khvalinsk	
RU-SAR	city	RU	Krasnoarmeysk	Krasnoarmeysk|Krasnoarmeisk	place:Krasnoarmeisk|place:Krasnoarmeysk
RU-SAR	city	RU	Krasnyy Kut	Krasnyy Kut	
RU-SAR	city	RU	Marks	Marks	word:Marks
RU-SAR	city	RU	Novouzensk	Novouzensk	
RU-SAR	city	RU	Petrovsk	Petrovsk	
RU-SAR	city	RU	Privolzhskiy	Privolzhskiy	
RU-SAR	city	RU	Pugachev	Pugachev	person:Pugachev
RU-SAR	city	RU	Rtishchevo	Rtishchevo|Rtishevo	
RU-SAR	city	RU	Saratov	Saratov	
RU-SAR	city	RU	Stepnoye	Stepnoye|Stepnoe	
RU-SAR	city	RU	Svetlyy	Svetlyy	place:Svetlyy
RU-SAR	city	RU	Volsk	Volsk	
RU-SAR	city	RU	Yershov	Yershov|Ershov	person:Yershov
RU-SAR	region	RU	Saratov Oblast	Saratov|Saratovskaya	city:Saratov
RU-SE	city	RU	Alagir	Alagir	
RU-SE	city	RU	Ardon	Ardon	
RU-SE	city	RU	Beslan	Beslan	
RU-SE	city	RU	Digora	Digora	
RU-SE	city	RU	Mikhaylovskoye	Mikhaylovskoye|Mikhailovskoe	place:Mikhailovskoe|place:Mikhaylovskoye
RU-SE	city	RU	Mozdok	Mozdok	
RU-SE	city	RU	Nogir	Nogir	
RU-SE	city	RU	Sunzha	Sunzha	place:Sunzha
RU-SE	city	RU	Vladikavkaz	Vladikavkaz	
RU-SE	region	RU	North Ossetia	North Ossetia|North Ossetia-Alania|Northern Ossetia|Alania	
RU-SMO	city	RU	Desnogorsk	Desnogorsk	
RU-SMO	city	RU	Dorogobuzh	Dorogobuzh	
RU-SMO	city	RU	Gagarin	Gagarin|Gagaryn	person:Gagarin
RU-SMO	city	RU	Kardymovo	Kardymovo	
RU-SMO	city	RU	Pochinok	Pochinok	
RU-SMO	city	RU	Roslavl	Roslavl|Rosslavl	
RU-SMO	city	RU	Rudnya	Rudnya	
RU-SMO	city	RU	Safonovo	Safonovo	
RU-SMO	city	RU	Shatalovo	Shatalovo	
RU-SMO	city	RU	Smolensk	Smolensk	
RU-SMO	city	RU	Verkhnedneprovskiy	Verkhnedneprovskiy	
RU-SMO	city	RU	Vyazma	Vyazma|Vyaz'ma	
RU-SMO	city	RU	Yartsevo	Yartsevo	
RU-SMO	city	RU	Yelnya	Yelnya|Elnya	
RU-SMO	region	RU	Smolensk Oblast	Smolensk|Smolenskaya	city:Smolensk
RU-SPE	city	RU	Kolpino	Kolpino	
RU-SPE	city	RU	Kronstadt	Kronstadt|Kronshtadt	
RU-SPE	city	RU	Lomonosov	Lomonosov	person:Lomonosov
RU-SPE	city	RU	Metallostroy	Metallostroy|Metallostroi	
RU-SPE	city	RU	Pargolovo	Pargolovo	
RU-SPE	city	RU	Pavlovsk	Pavlovsk	place:Pavlovsk
RU-SPE	city	RU	Peterhof	Peterhof|Petergof|Peterkhof	
RU-SPE	city	RU	Petrodvorets	Petrodvorets	
RU-SPE	city	RU	Pulkovo	Pulkovo	
RU-SPE	city	RU	Pushkin	Pushkin	person:Pushkin
RU-SPE	city	RU	Saint Petersburg	Saint Petersburg|St. Petersburg|St Petersburg|Petersburg	
RU-SPE	city	RU	Sestroretsk	Sestroretsk	
RU-SPE	city	RU	Shushary	Shushary	
RU-SPE	city	RU	Strelna	Strelna	
RU-SPE	city	RU	Zelenogorsk	Zelenogorsk	place:Zelenogorsk
RU-SPE	region	RU	Saint Petersburg	city of Saint Petersburg|city of St. Petersburg	
RU-STA	area	RU	Stavrolen	Stavrolen	
RU-STA	city	RU	Aleksandriyskaya	Aleksandriyskaya|Aleksandriiskaya	
RU-STA	city	RU	Aleksandrovskoye	Aleksandrovskoye|Aleksandrovskoe	
RU-STA	city	RU	Arzgir	Arzgir	
RU-STA	city	RU	Blagodarnyy	Blagodarnyy	
RU-STA	city	RU	Budyonnovsk	Budyonnovsk|Budennovsk	
RU-STA	city	RU	Divnoye	Divnoye|Divnoe	
RU-STA	city	RU	Donskoye	Donskoye|Donskoe	
RU-STA	city	RU	Georgiyevsk	Georgiyevsk	
RU-STA	city	RU	Goryachevodskiy	Goryachevodskiy	
RU-STA	city	RU	Inozemtsevo	Inozemtsevo	
RU-STA	city	RU	Ipatovo	Ipatovo	
RU-STA	city	RU	Izobilnyy	Izobilnyy	
RU-STA	city	RU	Kislovodsk	Kislovodsk	
RU-STA	city	RU	Kochubeyevskoye	Kochubeyevskoye|Kochubeevskoe	
RU-STA	city	RU	Krasnogvardeyskoye	Krasnogvardeyskoye|Krasnogvardeiskoe	
RU-STA	city	RU	Krasnokumskoye	Krasnokumskoye|Krasnokumskoe	
RU-STA	city	RU	Kursavka	Kursavka	
RU-STA	city	RU	Kurskaya	Kurskaya	region:Kurskaya
RU-STA	city	RU	Lermontov	Lermontov	person:Lermontov
RU-STA	city	RU	Levokumskoye	Levokumskoye|Levokumskoe	
RU-STA	city	RU	Lysogorskaya	Lysogorskaya	
RU-STA	city	RU	Mikhaylovsk	Mikhaylovsk|Mikhailovsk	
RU-STA	city	RU	Mineralnye Vody	Mineralnye Vody|Mineralnie Vodi	
RU-STA	city	RU	Mozdok	Mozdok	place:Mozdok
RU-STA	city	RU	Neftekumsk	Neftekumsk	
RU-STA	city	RU	Nevinnomyssk	Nevinnomyssk|Nevinnomissk|Nevinnomisk	
RU-STA	city	RU	Nezlobnaya	Nezlobnaya	
RU-STA	city	RU	Novoaleksandrovsk	Novoaleksandrovsk	
RU-STA	city	RU	Novopavlovsk	Novopavlovsk	
RU-STA	city	RU	Praskoveya	Praskoveya	
RU-STA	city	RU	Pyatigorsk	Pyatigorsk	
RU-STA	city	RU	Soldato-Aleksandrovskoye	Soldato-Aleksandrovskoye|Soldato-Aleksandrovskoe	
RU-STA	city	RU	Stavropol	Stavropol	
RU-STA	city	RU	Suvorovskaya	Suvorovskaya	
RU-STA	city	RU	Svetlograd	Svetlograd	
RU-STA	city	RU	Svobody	Svobody	
RU-STA	city	RU	Yessentuki	Yessentuki|Essentuki	
RU-STA	city	RU	Yessentukskaya	Yessentukskaya|Essentukskaya	
RU-STA	city	RU	Zelenokumsk	Zelenokumsk	
RU-STA	city	RU	Zheleznovodsk	Zheleznovodsk	
RU-STA	region	RU	Stavropol Krai	Stavropol|Stavropolye|Stavropol Krai|Stavropol Territory	city:Stavropol
RU-SVE	city	RU	Alapayevsk	Alapayevsk|Alapaevsk	
RU-SVE	city	RU	Aramil	Aramil	
RU-SVE	city	RU	Artemovskiy	Artemovskiy	
RU-SVE	city	RU	Arti	Arti	
RU-SVE	city	RU	Asbest	Asbest	
RU-SVE	city	RU	Baranchinskiy	Baranchinskiy	
RU-SVE	city	RU	Beloyarskiy	Beloyarskiy	place:Beloyarskiy
RU-SVE	city	RU	Beryozovsky	Beryozovsky|Berezovsky	
RU-SVE	city	RU	Bisert	Bisert	
RU-SVE	city	RU	Bogdanovich	Bogdanovich	
RU-SVE	city	RU	Bulanash	Bulanash	
RU-SVE	city	RU	Degtyarsk	Degtyarsk	
RU-SVE	city	RU	Irbit	Irbit|Erbet	
RU-SVE	city	RU	Ivdel	Ivdel	
RU-SVE	city	RU	Kachkanar	Kachkanar	
RU-SVE	city	RU	Kamensk-Uralsky	Kamensk-Uralsky|Kamensk-Uralskiy	
RU-SVE	city	RU	Kamyshlov	Kamyshlov|Kamishlov	
RU-SVE	city	RU	Karpinsk	Karpinsk	
RU-SVE	city	RU	Kirovgrad	Kirovgrad	
RU-SVE	city	RU	Krasnoturinsk	Krasnoturinsk	
RU-SVE	city	RU	Krasnoufimsk	Krasnoufimsk	
RU-SVE	city	RU	Krasnouralsk	Krasnouralsk	
RU-SVE	city	RU	Kushva	Kushva	
RU-SVE	city	RU	Lesnoy	Lesnoy|Lesnoi	
RU-SVE	city	RU	Mikhaylovsk	Mikhaylovsk|Mikhailovsk	place:Mikhailovsk|place:Mikhaylovsk
RU-SVE	city	RU	Nev'yansk	Nev'yansk|Nevyansk	
RU-SVE	city	RU	Nizhniye Sergi	Nizhniye Sergi	
RU-SVE	city	RU	Nizhny Tagil	Nizhny Tagil	
RU-SVE	city	RU	Nizhnyaya Salda	Nizhnyaya Salda	
RU-SVE	city	RU	Nizhnyaya Tura	Nizhnyaya Tura	
RU-SVE	city	RU	Novaya Lyalya	Novaya Lyalya	
RU-SVE	city	RU	Novouralsk	Novouralsk	
RU-SVE	city	RU	Pervouralsk	Pervouralsk	
RU-SVE	city	RU	Polevskoy	Polevskoy|Polevskoi	
RU-SVE	city	RU	Pyshma	Pyshma	
RU-SVE	city	RU	Reftinskiy	Reftinskiy	
RU-SVE	city	RU	Revda	Revda	
RU-SVE	city	RU	Rezh	Rezh	
RU-SVE	city	RU	Serov	Serov	person:Serov
RU-SVE	city	RU	Severouralsk	Severouralsk	
RU-SVE	city	RU	Sredneuralsk	Sredneuralsk	
RU-SVE	city	RU	Sukhoy Log	Sukhoy Log|Sukhoi Log	
RU-SVE	city	RU	Sysert	Sysert	
RU-SVE	city	RU	Talitsa	Talitsa|Talitsya	
RU-SVE	city	RU	Tavda	Tavda	
RU-SVE	city	RU	Troitskiy	Troitskiy	
RU-SVE	city	RU	Turinsk	Turinsk|Turynsk	
RU-SVE	city	RU	Verkhniy Tagil	Verkhniy Tagil	
RU-SVE	city	RU	Verkhnyaya Pyshma	Verkhnyaya Pyshma|Verkhnyaya Pishma	
RU-SVE	city	RU	Verkhnyaya Salda	Verkhnyaya Salda	
RU-SVE	city	RU	Verkhnyaya Sinyachikha	Verkhnyaya Sinyachikha	
RU-SVE	city	RU	Verkhnyaya Tura	Verkhnyaya Tura	
RU-SVE	city	RU	Volchansk	Volchansk	place:Volchansk
RU-SVE	city	RU	Yekaterinburg	Yekaterinburg|Ekaterinburg	
RU-SVE	city	RU	Zarechnyy	Zarechnyy	place:Zarechnyy
RU-SVE	region	RU	Sverdlovsk Oblast	Sverdlovsk|Sverdlovskaya	
RU-TA	city	RU	Agryz	Agryz|Agriz	
RU-TA	city	RU	Almetyevsk	Almetyevsk|Almetevsk	
RU-TA	city	RU	Arsk	Arsk	
RU-TA	city	RU	Bavly	Bavly	
RU-TA	city	RU	Bugulma	Bugulma	
RU-TA	city	RU	Buinsk	Buinsk	
RU-TA	city	RU	Chistopol	Chistopol	
RU-TA	city	RU	Dzhalil	Dzhalil	person:Dzhalil
RU-TA	city	RU	Kaleykino	Kaleykino|Kaleikino	
RU-TA	city	RU	Kazan	Kazan	
RU-TA	city	RU	Kukmor	Kukmor	
RU-TA	city	RU	Leninogorsk	Leninogorsk	
RU-TA	city	RU	Mamadysh	Mamadysh|Mamadish	
RU-TA	city	RU	Mendeleyevsk	Mendeleyevsk|Mendeleevsk	
RU-TA	city	RU	Menzelinsk	Menzelinsk	
RU-TA	city	RU	Naberezhnye Chelny	Naberezhnye Chelny|Naberezhnyye Chelny	
RU-TA	city	RU	Nizhnekamsk	Nizhnekamsk|Nizhnokamsk	
RU-TA	city	RU	Nizhnyaya Maktama	Nizhnyaya Maktama	
RU-TA	city	RU	Nurlat	Nurlat	
RU-TA	city	RU	Tetyushi	Tetyushi	
RU-TA	city	RU	Urussu	Urussu	
RU-TA	city	RU	Vasilyevo	Vasilyevo|Vasilevo	
RU-TA	city	RU	Yelabuga	Yelabuga|Elabuga|Alabuga	
RU-TA	city	RU	Zainsk	Zainsk	
RU-TA	city	RU	Zelenodolsk	Zelenodolsk	
RU-TA	region	RU	Tatarstan	Tatarstan|Tataria	
RU-TAM	city	RU	Inzhavino	Inzhavino	
RU-TAM	city	RU	Kirsanov	Kirsanov	person:Kirsanov
RU-TAM	city	RU	Kotovsk	Kotovsk	
RU-TAM	city	RU	Michurinsk	Michurinsk	
RU-TAM	city	RU	Morshansk	Morshansk	
RU-TAM	city	RU	Nikiforovka	Nikiforovka	
RU-TAM	city	RU	Pervomayskiy	Pervomayskiy	
RU-TAM	city	RU	Platonovka	Platonovka	
RU-TAM	city	RU	Rasskazovo	Rasskazovo|Raskazovo	
RU-TAM	city	RU	Sosnovka	Sosnovka	place:Sosnovka
RU-TAM	city	RU	Tambov	Tambov	
RU-TAM	city	RU	Uvarovo	Uvarovo	
RU-TAM	city	RU	Zherdevka	Zherdevka	
RU-TAM	region	RU	Tambov Oblast	Tambov|Tambovskaya	city:Tambov
RU-TOM	city	RU	Asino	Asino	
RU-TOM	city	RU	Kolpashevo	Kolpashevo	
RU-TOM	city	RU	Melnikovo	Melnikovo	
RU-TOM	city	RU	Seversk	Seversk	
RU-TOM	city	RU	Strezhevoy	Strezhevoy|Strezhevoi	
RU-TOM	city	RU	Tomsk	Tomsk	
RU-TOM	region	RU	Tomsk Oblast	Tomsk|Tomskaya	city:Tomsk
RU-TUL	city	RU	Aleksin	Aleksin	
RU-TUL	city	RU	Belev	Belev|Belyov	
RU-TUL	city	RU	Bogoroditsk	Bogoroditsk	
RU-TUL	city	RU	Bolokhovo	Bolokhovo	
RU-TUL	city	RU	Donskoy	Donskoy|Donskoi	
RU-TUL	city	RU	Kimovsk	Kimovsk	
RU-TUL	city	RU	Kireyevsk	Kireyevsk|Kireevsk	
RU-TUL	city	RU	Novomoskovsk	Novomoskovsk	
RU-TUL	city	RU	Plavsk	Plavsk	
RU-TUL	city	RU	Severo-Zadonsk	Severo-Zadonsk	
RU-TUL	city	RU	Shchyokino	Shchyokino|Shchekino	
RU-TUL	city	RU	Suvorov	Suvorov	person:Suvorov
RU-TUL	city	RU	Tula	Tula	
RU-TUL	city	RU	Uzlovaya	Uzlovaya	
RU-TUL	city	RU	Venyov	Venyov|Venev	
RU-TUL	city	RU	Yasnogorsk	Yasnogorsk	
RU-TUL	city	RU	Yefremov	Yefremov|Efremov	
RU-TUL	region	RU	Tula Oblast	Tula|Tulskaya	city:Tula
RU-TVE	city	RU	Andreapol	Andreapol	
RU-TVE	city	RU	Bezhetsk	Bezhetsk	
RU-TVE	city	RU	Bologoye	Bologoye|Bologoe	
RU-TVE	city	RU	Kalyazin	Kalyazin	
RU-TVE	city	RU	Kashin	Kashin|Kashyn	person:Kashin
RU-TVE	city	RU	Kimry	Kimry|Kimri	
RU-TVE	city	RU	Konakovo	Konakovo	
RU-TVE	city	RU	Kuvshinovo	Kuvshinovo	
RU-TVE	city	RU	Likhoslavl	Likhoslavl	
RU-TVE	city	RU	Nelidovo	Nelidovo	
RU-TVE	city	RU	Ostashkov	Ostashkov	
RU-TVE	city	RU	Redkino	Redkino	
RU-TVE	city	RU	Rzhev	Rzhev	
RU-TVE	city	RU	Toropets	Toropets	
RU-TVE	city	RU	Torzhok	Torzhok	
RU-TVE	city	RU	Tver	Tver	
RU-TVE	city	RU	Udomlya	Udomlya	
RU-TVE	city	RU	Vyshny Volochyok	Vyshny Volochyok|Vyshniy Volochek	
RU-TVE	city	RU	Zapadnaya Dvina	Zapadnaya Dvina	
RU-TVE	city	RU	Zavidovo	Zavidovo	
RU-TVE	region	RU	Tver Oblast	Tver|Tverskaya	city:Tver
RU-TY	city	RU	Ak-Dovurak	Ak-Dovurak	
RU-TY	city	RU	Kaa-Khem	Kaa-Khem	
RU-TY	city	RU	Kyzyl	Kyzyl|Kizil	
RU-TY	city	RU	Shagonar	Shagonar	
RU-TY	region	RU	Tuva	Tuva|Tyva	
RU-TYU	city	RU	Abalak	Abalak	
RU-TYU	city	RU	Antipino	Antipino	
RU-TYU	city	RU	Borovskiy	Borovskiy	
RU-TYU	city	RU	Golyshmanovo	Golyshmanovo	
RU-TYU	city	RU	Ishim	Ishim|Ishem	
RU-TYU	city	RU	Tobolsk	Tobolsk	
RU-TYU	city	RU	Tyumen	Tyumen	
RU-TYU	city	RU	Vinzili	Vinzili	
RU-TYU	city	RU	Yalutorovsk	Yalutorovsk	
RU-TYU	city	RU	Zavodoukovsk	Zavodoukovsk	
RU-TYU	region	RU	Tyumen Oblast	Tyumen|Tiumen|Tyumenskaya	city:Tyumen
RU-UD	city	RU	Balezino	Balezino	
RU-UD	city	RU	Glazov	Glazov	
RU-UD	city	RU	Igra	Igra	
RU-UD	city	RU	Izhevsk	Izhevsk	
RU-UD	city	RU	Kambarka	Kambarka	
RU-UD	city	RU	Kez	Kez	
RU-UD	city	RU	Mozhga	Mozhga	
RU-UD	city	RU	Sarapul	Sarapul	
RU-UD	city	RU	Uva	Uva	word:Uva
RU-UD	city	RU	Votkinsk	Votkinsk	
RU-UD	region	RU	Udmurtia	Udmurtia|Udmurtiya|Udmurt Republic	
RU-ULY	city	RU	Barysh	Barysh|Barish	word:Barish
RU-ULY	city	RU	Cherdakly	Cherdakly	
RU-ULY	city	RU	Dimitrovgrad	Dimitrovgrad	
RU-ULY	city	RU	Inza	Inza	
RU-ULY	city	RU	Novospasskoye	Novospasskoye|Novospasskoe	
RU-ULY	city	RU	Novoulyanovsk	Novoulyanovsk	
RU-ULY	city	RU	Ulyanovsk	Ulyanovsk	
RU-ULY	region	RU	Ulyanovsk Oblast	Ulyanovsk|Ulianovsk|Ulyanovskaya	city:Ulyanovsk
RU-VGG	city	RU	Akhtuba	Akhtuba	
RU-VGG	city	RU	Archeda	Archeda	
RU-VGG	city	RU	Beketovka	Beketovka	
RU-VGG	city	RU	Dubovka	Dubovka	
RU-VGG	city	RU	Frolovo	Frolovo	
RU-VGG	city	RU	Gorodishche	Gorodishche	
RU-VGG	city	RU	Ilovlya	Ilovlya	
RU-VGG	city	RU	Kalach-na-Donu	Kalach-na-Donu|Kalach Na Donu|Kalach-Na-Donu	
RU-VGG	city	RU	Kalach-on-Don	Kalach-on-Don	
RU-VGG	city	RU	Kamyshin	Kamyshin|Kamishin|Kamyshyn	
RU-VGG	city	RU	Kletskaya	Kletskaya	
RU-VGG	city	RU	Kotelnikovo	Kotelnikovo	
RU-VGG	city	RU	Kotluban	Kotluban	
RU-VGG	city	RU	Kotovo	Kotovo	
RU-VGG	city	RU	Krasnoslobodsk	Krasnoslobodsk	
RU-VGG	city	RU	Leninsk	Leninsk	
RU-VGG	city	RU	Marinovka	Marinovka	
RU-VGG	city	RU	Mikhaylovka	Mikhaylovka|Mikhailovka	
RU-VGG	city	RU	Nikolayevsk	Nikolayevsk|Nikolaevsk	
RU-VGG	city	RU	Novoanninskiy	Novoanninskiy	
RU-VGG	city	RU	Novonikolayevskiy	Novonikolayevskiy	
RU-VGG	city	RU	Pallasovka	Pallasovka|Palasovka	
RU-VGG	city	RU	Petrov Val	Petrov Val	
RU-VGG	city	RU	Sarepta	Sarepta	
RU-VGG	city	RU	Srednyaya Akhtuba	Srednyaya Akhtuba	
RU-VGG	city	RU	Surovikino	Surovikino	
RU-VGG	city	RU	Svetly Yar	Svetly Yar|Svetlyy Yar	
RU-VGG	city	RU	Uryupinsk	Uryupinsk	
RU-VGG	city	RU	Volgograd	Volgograd	
RU-VGG	city	RU	Volzhsky	Volzhsky|Volzhskiy	
RU-VGG	city	RU	Yelan	Yelan|Elan	word:Elan
RU-VGG	city	RU	Zhirnovsk	Zhirnovsk	
RU-VGG	region	RU	Volgograd Oblast	Volgograd|Volgogradskaya	city:Volgograd
RU-VLA	city	RU	Alexandrov	Alexandrov|Aleksandrov	person:Aleksandrov|person:Alexandrov
RU-VLA	city	RU	Barsovo	Barsovo	
RU-VLA	city	RU	Gorokhovets	Gorokhovets	
RU-VLA	city	RU	Gus-Khrustalny	Gus-Khrustalny|Gus-Khrustalnyy	
RU-VLA	city	RU	Kameshkovo	Kameshkovo	
RU-VLA	city	RU	Karabanovo	Karabanovo	
RU-VLA	city	RU	Kirzhach	Kirzhach	
RU-VLA	city	RU	Kolchugino	Kolchugino	
RU-VLA	city	RU	Kovrov	Kovrov	
RU-VLA	city	RU	Lakinsk	Lakinsk	
RU-VLA	city	RU	Melenki	Melenki	
RU-VLA	city	RU	Murom	Murom	
RU-VLA	city	RU	Petushki	Petushki	
RU-VLA	city	RU	Pokrov	Pokrov	place:Pokrov
RU-VLA	city	RU	Raduzhnyy	Raduzhnyy	
RU-VLA	city	RU	Sobinka	Sobinka	
RU-VLA	city	RU	Strunino	Strunino	
RU-VLA	city	RU	Sudogda	Sudogda	
RU-VLA	city	RU	Suzdal	Suzdal	
RU-VLA	city	RU	Vladimir	Vladimir	person:Vladimir
RU-VLA	city	RU	Vladimirsky	Vladimirsky	
RU-VLA	city	RU	Vyazniki	Vyazniki	
RU-VLA	city	RU	Yuryev-Polskiy	Yuryev-Polskiy	
RU-VLA	region	RU	Vladimir Oblast	Vladimir|Vladimirskaya	person:Vladimir
RU-VLG	city	RU	Babayevo	Babayevo|Babaevo	
RU-VLG	city	RU	Belozersk	Belozersk|Belozyorsk	
RU-VLG	city	RU	Cherepovets	Cherepovets	
RU-VLG	city	RU	Gryazovets	Gryazovets	
RU-VLG	city	RU	Kaduy	Kaduy|Kadui	
RU-VLG	city	RU	Kharovsk	Kharovsk	
RU-VLG	city	RU	Sheksna	Sheksna	
RU-VLG	city	RU	Sokol	Sokol	
RU-VLG	city	RU	Totma	Totma	
RU-VLG	city	RU	Ustyuzhna	Ustyuzhna|Ustsyuzhna	
RU-VLG	city	RU	Velikiy Ustyug	Velikiy Ustyug	
RU-VLG	city	RU	Vologda	Vologda	
RU-VLG	city	RU	Vytegra	Vytegra|Vitegra	
RU-VLG	region	RU	Vologda Oblast	Vologda|Vologodskaya	city:Vologda
RU-VOR	city	RU	Anna	Anna	person:Anna
RU-VOR	city	RU	Baltimor	Baltimor	
RU-VOR	city	RU	Baltimore airfield	Baltimore airfield	
RU-VOR	city	RU	Bobrov	Bobrov	person:Bobrov
RU-VOR	city	RU	Boguchar	Boguchar	
RU-VOR	city	RU	Borisoglebsk	Borisoglebsk	
RU-VOR	city	RU	Buturlinovka	Buturlinovka	
RU-VOR	city	RU	Ertil	Ertil	
RU-VOR	city	RU	Gribanovskiy	Gribanovskiy	
RU-VOR	city	RU	Kalach	Kalach	
RU-VOR	city	RU	Kantemirovka	Kantemirovka	
RU-VOR	city	RU	Liski	Liski	
RU-VOR	city	RU	Liskinsky	Liskinsky	
RU-VOR	city	RU	Novaya Usman	Novaya Usman	
RU-VOR	city	RU	Novovoronezh	Novovoronezh|Novovoronezh nuclear power plant	
RU-VOR	city	RU	Olkhovatka	Olkhovatka	
RU-VOR	city	RU	Ostrogozhsk	Ostrogozhsk|Ostrogozk|Ostrogoshk	
RU-VOR	city	RU	Pavlovsk	Pavlovsk	
RU-VOR	city	RU	Podgorensky	Podgorensky	
RU-VOR	city	RU	Povorino	Povorino	
RU-VOR	city	RU	Pridonskoy	Pridonskoy|Pridonskoi	
RU-VOR	city	RU	Rossosh	Rossosh	
RU-VOR	city	RU	Semiluki	Semiluki	
RU-VOR	city	RU	Sergeyevka	Sergeyevka	
RU-VOR	city	RU	Soldatskoye	Soldatskoye	
RU-VOR	city	RU	Somovo	Somovo	
RU-VOR	city	RU	Talovskiy	Talovskiy	
RU-VOR	city	RU	Voronezh	Voronezh	
RU-VOR	region	RU	Voronezh Oblast	Voronezh|Voronezhskaya	city:Voronezh
RU-YAN	city	RU	Gubkinskiy	Gubkinskiy	
RU-YAN	city	RU	Labytnangi	Labytnangi|Labitnangi	
RU-YAN	city	RU	Muravlenko	Muravlenko	
RU-YAN	city	RU	Nadym	Nadym|Nadim	
RU-YAN	city	RU	Novyy Urengoy	Novyy Urengoy	
RU-YAN	city	RU	Noyabrsk	Noyabrsk	
RU-YAN	city	RU	Pangody	Pangody	
RU-YAN	city	RU	Salekhard	Salekhard	
RU-YAN	city	RU	Tarko-Sale	Tarko-Sale|Tarko Sale	
RU-YAN	region	RU	Yamalo-Nenets Autonomous Okrug	Yamalo-Nenets Autonomous Okrug|Yamalo-Nenets|Yamal	
RU-YAR	area	RU	Yanos refinery	Yanos|YANOS	
RU-YAR	city	RU	Danilov	Danilov	person:Danilov
RU-YAR	city	RU	Gavrilov-Yam	Gavrilov-Yam	
RU-YAR	city	RU	Pereslavl-Zalesskiy	Pereslavl-Zalesskiy	
RU-YAR	city	RU	Pereslavl-Zalessky	Pereslavl-Zalessky	
RU-YAR	city	RU	Rostov	Rostov	region:Rostov
RU-YAR	city	RU	Rostov Veliky	Rostov Veliky	
RU-YAR	city	RU	Rybinsk	Rybinsk|Ribinsk	
RU-YAR	city	RU	Tutayev	Tutayev|Tutaev	
RU-YAR	city	RU	Uglich	Uglich	
RU-YAR	city	RU	Yaroslavl	Yaroslavl	
RU-YAR	region	RU	Yaroslavl Oblast	Yaroslavl|Yaroslavskaya	city:Yaroslavl
RU-YEV	city	RU	Birobidzhan	Birobidzhan	
RU-YEV	region	RU	Jewish Autonomous Oblast	Jewish Autonomous Oblast|Birobidzhan region	
RU-ZAB	city	RU	Aginskoye	Aginskoye|Aginskoe	
RU-ZAB	city	RU	Baley	Baley|Balei	
RU-ZAB	city	RU	Borzya	Borzya	
RU-ZAB	city	RU	Chernyshevsk	Chernyshevsk	
RU-ZAB	city	RU	Chita	Chita	
RU-ZAB	city	RU	Karymskoye	Karymskoye|Karymskoe	
RU-ZAB	city	RU	Khilok	Khilok	
RU-ZAB	city	RU	Krasnokamensk	Krasnokamensk	
RU-ZAB	city	RU	Mogocha	Mogocha	
RU-ZAB	city	RU	Nerchinsk	Nerchinsk|Nerchynsk	
RU-ZAB	city	RU	Pervomayskiy	Pervomayskiy	place:Pervomayskiy
RU-ZAB	city	RU	Petrovsk-Zabaykalskiy	Petrovsk-Zabaykalskiy	
RU-ZAB	city	RU	Shilka	Shilka	
RU-ZAB	city	RU	Zabaykalsk	Zabaykalsk|Zabaikalsk	
RU-ZAB	region	RU	Zabaykalsky Krai	Zabaykalsky|Zabaikalsky|Zabaykalsky Krai|Transbaikal|Zabaikalye|Transbaikal Territory|Transbaikalia|Trans-Baikal	
RW	city	RW	Butare	Butare	
RW	city	RW	Byumba	Byumba	
RW	city	RW	Cyangugu	Cyangugu	
RW	city	RW	Gisenyi	Gisenyi	
RW	city	RW	Gitarama	Gitarama	
RW	city	RW	Kigali	Kigali	
RW	city	RW	Musanze	Musanze	
RW	country	RW	Rwanda	Rwanda	
SA	area	SA	Shaybah	Shaybah|Khurais|Khurais oil field	
SA	country	SA	Saudi Arabia	Saudi Arabia|KSA|Kingdom of Saudi Arabia|Saudi	
SA-01	city	SA	Ad Dawadimi	Ad Dawadimi|Ad-Dawadimi|Dawadimi	
SA-01	city	SA	Al-Kharj	Al-Kharj|Al Kharj|Kharj	
SA-01	city	SA	Az Zulfi	Az Zulfi|Az-Zulfi|Zulfi	
SA-01	city	SA	Prince Sultan Air Base	Prince Sultan Air Base|Prince Sultan air base	
SA-01	city	SA	Riyadh	Riyadh|Riyad	
SA-01	region	SA	Riyadh	Riyadh	city:Riyadh
SA-02	city	SA	Ash Shafa	Ash Shafa|Ash-Shafa|Shafa	
SA-02	city	SA	Jeddah	Jeddah|Jidda|Gedda|Gidda	
SA-02	city	SA	Mecca	Mecca|Makkah|Meca	
SA-02	city	SA	Ta'if	Ta'if|Taef	
SA-02	region	SA	Mecca	Mecca|Makkah	city:Makkah|city:Mecca
SA-03	city	SA	Medina	Medina|Medyna	
SA-03	city	SA	Sultanah	Sultanah	
SA-03	city	SA	Yanbu	Yanbu	
SA-03	region	SA	Medina	Medina|Madinah|Al Madinah	city:Medina
SA-04	city	SA	Abqaiq	Abqaiq|Buqayq|Abkaik|Abkayk	
SA-04	city	SA	Al Hufuf	Al Hufuf|Al-Hufuf|Hufuf	
SA-04	city	SA	Al Khafji	Al Khafji|Al-Khafji|Khafji	
SA-04	city	SA	Al Mubarraz	Al Mubarraz|Al-Mubarraz|Mubarraz	
SA-04	city	SA	Al Qatif	Al Qatif|Al-Qatif|Qatif	
SA-04	city	SA	Dammam	Dammam|Damam	
SA-04	city	SA	Dhahran	Dhahran|Dahran	
SA-04	city	SA	Hafar Al-Batin	Hafar Al-Batin|Hafar al Batin	
SA-04	city	SA	Jubail	Jubail|Al-Jubail|Al Jubayl|Al-Jubayl|Jubayl	
SA-04	city	SA	Khobar	Khobar|Al Khobar	
SA-04	city	SA	Ras Tanura	Ras Tanura	
SA-04	city	SA	Sayhat	Sayhat|Saihat	
SA-04	city	SA	Tarut	Tarut	
SA-04	region	SA	Eastern Province	Eastern Province	
SA-05	city	SA	Al Mithnab	Al Mithnab|Al-Mithnab|Mithnab	
SA-05	city	SA	Ar Rass	Ar Rass|Ar-Rass|Rass	
SA-05	city	SA	Buraydah	Buraydah|Buraida|Buraidah	
SA-05	region	SA	Qassim	Qassim|Al-Qassim|Al Qasim	
SA-06	city	SA	Ha'il	Ha'il|Hael	
SA-06	region	SA	Hail	Ha'il	city:Ha'il
SA-07	city	SA	Tabuk	Tabuk	
SA-07	region	SA	Tabuk	Tabuk	city:Tabuk
SA-08	city	SA	Arar	Arar	
SA-08	region	SA	Northern Borders	Northern Borders	
SA-09	city	SA	Jazan	Jazan|Jizan|Gizan	
SA-09	city	SA	Sabya	Sabya	
SA-09	region	SA	Jazan	Jazan|Jizan	city:Jazan|city:Jizan
SA-10	city	SA	Najran	Najran	
SA-10	region	SA	Najran	Najran	city:Najran
SA-11	city	SA	Al Bahah	Al Bahah|Al-Bahah|Bahah	
SA-11	region	SA	Al-Baha	Al-Baha|Al Bahah	city:Al Bahah
SA-12	city	SA	Qurayyat	Qurayyat	
SA-12	city	SA	Sakakah	Sakakah|Sakaka	
SA-12	region	SA	Al-Jouf	Al-Jouf|Al-Jowf	
SA-14	city	SA	Abha	Abha|Abga	
SA-14	city	SA	Bariq	Bariq	
SA-14	city	SA	Khamis Mushait	Khamis Mushait|Khamis Mushayt	
SA-14	city	SA	Qalat Bishah	Qalat Bishah	
SA-14	city	SA	Sabt Alalayah	Sabt Alalayah|Sabt Al Alaya	
SA-14	region	SA	Asir	Asir|'Asir|Aseer	
SB	city	SB	Honiara	Honiara	
SB	country	SB	Solomon Islands	Solomon Islands	
SC	city	SC	Victoria	Victoria	person:Victoria
SC	country	SC	Seychelles	Seychelles	
SD	area	SD	Abyei	Abyei	
SD	area	SD	Darfur	Darfur|Darfur region	
SD	area	SD	Kordofan	Kordofan|Nuba Mountains	
SD	country	SD	Sudan	Sudan|Republic of Sudan|Republic of the Sudan	
SD-DC	city	SD	Zalingei	Zalingei|Zalingee	
SD-DC	region	SD	Central Darfur	Central Darfur	
SD-DE	city	SD	Ed Daein	Ed Daein|El Daein|Ed-Daein	
SD-DE	region	SD	East Darfur	East Darfur	
SD-DN	city	SD	Abu Shouk	Abu Shouk|Abu Shouk camp	
SD-DN	city	SD	El Fasher	El Fasher|El-Fasher|Al-Fashir|al-Fashir|Al Fashir|el-Fasher|Fasher|al-Fasher|Al-Fasher	
SD-DN	city	SD	Kutum	Kutum	
SD-DN	city	SD	Malha	Malha	
SD-DN	city	SD	Mellit	Mellit	
SD-DN	city	SD	Tawila	Tawila	
SD-DN	city	SD	Zamzam	Zamzam|Zamzam camp	
SD-DN	region	SD	North Darfur	North Darfur|Northern Darfur	
SD-DS	city	SD	Gereida	Gereida	
SD-DS	city	SD	Nyala	Nyala|Niala	
SD-DS	region	SD	South Darfur	South Darfur|Southern Darfur	
SD-DW	city	SD	El Geneina	El Geneina|Geneina|El-Geneina|Al-Geneina|Al-Junaynah|al-Geneina	
SD-DW	region	SD	West Darfur	West Darfur|Western Darfur	
SD-GD	city	SD	Al Hawatah	Al Hawatah|Al-Hawatah|Hawatah|Al Hawwata	
SD-GD	city	SD	Al Qadarif	Al Qadarif|Al-Qadarif|Qadarif	
SD-GD	region	SD	Gedaref	Gedaref|Al-Qadarif|Al Qadarif	city:Al Qadarif|city:Al-Qadarif
SD-GK	city	SD	Abu Zabad	Abu Zabad	
SD-GK	city	SD	Babanusa	Babanusa|Babanousa	
SD-GK	city	SD	El Fula	El Fula|El-Fula|Fula	
SD-GK	city	SD	En Nahud	En Nahud|El-Nahud|Nahud	
SD-GK	city	SD	Heglig	Heglig	
SD-GK	region	SD	West Kordofan	West Kordofan|Western Kordofan	
SD-GZ	city	SD	Al Hasaheisa	Al Hasaheisa|Al-Hasaheisa|Hasaheisa	
SD-GZ	city	SD	Al Manaqil	Al Manaqil|Al-Manaqil|Manaqil	
SD-GZ	city	SD	Wad Madani	Wad Madani|Wad Medani|Medani	
SD-GZ	region	SD	Gezira	Gezira|Al-Gezira|Al Jazirah|al-Jazira|El Gezira|Al-Jazirah	
SD-KA	city	SD	Kassala	Kassala|Cassala|Kasala	
SD-KA	region	SD	Kassala	Kassala	city:Kassala
SD-KH	city	SD	Bahri	Bahri	
SD-KH	city	SD	Khartoum	Khartoum|Khartoum North	
SD-KH	city	SD	Omdurman	Omdurman	
SD-KH	region	SD	Khartoum	Khartoum	city:Khartoum
SD-KN	city	SD	Ar Rahad	Ar Rahad|Ar-Rahad|Rahad	
SD-KN	city	SD	Bara	Bara|Barah	
SD-KN	city	SD	El Obeid	El Obeid|El-Obeid|Al-Obeid|el-Obeid|al-Obeid|Al Ubayyid	
SD-KN	city	SD	El-Obeid city	El-Obeid city	
SD-KN	city	SD	Um Rawaba	Um Rawaba	
SD-KN	city	SD	Um Ruwaba	Um Ruwaba|Umm Ruwaba|Um Ruwwaba	
SD-KN	region	SD	North Kordofan	North Kordofan|Northern Kordofan	
SD-KS	city	SD	Abu Jibeha	Abu Jibeha	
SD-KS	city	SD	Dilling	Dilling	
SD-KS	city	SD	Kadugli	Kadugli|Kadugli city	
SD-KS	city	SD	Kalogi	Kalogi	
SD-KS	city	SD	Kauda	Kauda	
SD-KS	region	SD	South Kordofan	South Kordofan|Southern Kordofan	
SD-NB	city	SD	Ar Ruseris	Ar Ruseris|Ar-Ruseris|Ruseris	
SD-NB	city	SD	Damazin	Damazin|Ad-Damazin|El Damazin	
SD-NB	city	SD	Kurmuk	Kurmuk	
SD-NB	city	SD	Roseires	Roseires	
SD-NB	region	SD	Blue Nile	Blue Nile	
SD-NO	city	SD	Dongola	Dongola	
SD-NO	city	SD	Merowe	Merowe|Meroe	
SD-NO	region	SD	Northern State	Northern State	
SD-NR	city	SD	Atbara	Atbara|Atbarah	
SD-NR	city	SD	Berber	Berber	person:Berber
SD-NR	city	SD	Merowe	Ed Damer	
SD-NR	city	SD	Shendi	Shendi|Shindi	
SD-NR	region	SD	River Nile	River Nile|Nile River State	
SD-NW	city	SD	Ad Douiem	Ad Douiem|Ad-Douiem|Douiem	
SD-NW	city	SD	Kenana	Kenana	place:Kenana
SD-NW	city	SD	Kosti	Kosti|Costi	
SD-NW	city	SD	Rabak	Rabak|Rabaq	
SD-NW	city	SD	Tandalti	Tandalti	
SD-NW	region	SD	White Nile	White Nile	
SD-RS	city	SD	Port Sudan	Port Sudan|Bur Sudan|Port Szudan	
SD-RS	city	SD	Sawakin	Sawakin	
SD-RS	city	SD	Tokar	Tokar	
SD-RS	region	SD	Red Sea State	Red Sea State|Red Sea state	
SD-SI	city	SD	As Suki	As Suki|As-Suki|Suki	person:Suki
SD-SI	city	SD	Kinana	Kinana|Kenana	
SD-SI	city	SD	Maiurno	Maiurno	
SD-SI	city	SD	Sennar	Sennar|Sinnar	
SD-SI	city	SD	Singa	Singa|Senga	
SD-SI	region	SD	Sennar	Sennar	city:Sennar
SE	city	SE	Stockholm	Stockholm	
SE	country	SE	Sweden	Sweden	
SG	country	SG	Singapore	Singapore	
SI	city	SI	Ljubljana	Ljubljana	
SI	country	SI	Slovenia	Slovenia	
SK	city	SK	Bratislava	Bratislava	
SK	country	SK	Slovakia	Slovakia|Slovak Republic	
SL	city	SL	Freetown	Freetown	
SL	country	SL	Sierra Leone	Sierra Leone	
SM	country	SM	San Marino	San Marino	
SN	city	SN	Dakar	Dakar	
SN	country	SN	Senegal	Senegal	
SO	area	SO	Puntland	Puntland	
SO	area	SO	Somaliland	Somaliland	
SO	country	SO	Somalia	Somalia|Federal Republic of Somalia	
SO-AW	region	SO	Awdal	Awdal	
SO-BK	region	SO	Bakool	Bakool	
SO-BN	city	SO	Mogadishu	Mogadishu	
SO-BN	region	SO	Banadir	Banadir|Banaadir|Benadir	
SO-BR	city	SO	Bosaso	Bosaso	
SO-BR	region	SO	Bari	Bari region	
SO-BY	city	SO	Baidoa	Baidoa	
SO-BY	city	SO	Buurhakaba	Buurhakaba	
SO-BY	region	SO	Bay	Bay region	
SO-GA	city	SO	Balanbale	Balanbale	
SO-GA	city	SO	Cabudwaaq	Cabudwaaq	
SO-GA	city	SO	Ceeldheer	Ceeldheer	
SO-GA	city	SO	Dhabad	Dhabad	
SO-GA	region	SO	Galguduud	Galguduud|Galgadud|Galgaduud	
SO-GE	city	SO	Baardheere	Baardheere	
SO-GE	city	SO	Beled Hawo	Beled Hawo	
SO-GE	city	SO	Luuq	Luuq	
SO-GE	region	SO	Gedo	Gedo	
SO-HI	city	SO	Beledweyne	Beledweyne	
SO-HI	region	SO	Hiran	Hiran|Hiraan|Hiiraan	
SO-JD	city	SO	Jilib	Jilib	
SO-JD	region	SO	Middle Juba	Middle Juba|Middle Jubba	
SO-JH	city	SO	Jamaame	Jamaame	
SO-JH	city	SO	Kismayo	Kismayo	
SO-JH	region	SO	Lower Juba	Lower Juba|Lower Jubba|Jubaland	
SO-MU	city	SO	Gaalkacyo	Gaalkacyo	
SO-MU	city	SO	Saaxo	Saaxo	
SO-MU	region	SO	Mudug	Mudug	
SO-NU	city	SO	Garoowe	Garoowe	
SO-NU	region	SO	Nugal	Nugal|Nugaal	
SO-SA	city	SO	Ceerigaabo	Ceerigaabo	
SO-SA	region	SO	Sanaag	Sanaag	
SO-SD	city	SO	Jawhar	Jawhar	
SO-SD	region	SO	Middle Shabelle	Middle Shabelle|Middle Shebelle	
SO-SH	city	SO	Afgooye	Afgooye	
SO-SH	city	SO	Marka	Marka	
SO-SH	city	SO	Qoryooley	Qoryooley	
SO-SH	region	SO	Lower Shabelle	Lower Shabelle|Lower Shebelle	
SO-SO	city	SO	Laascaanood	Laascaanood	
SO-SO	region	SO	Sool	Sool	
SO-TO	city	SO	Burao	Burao	
SO-TO	region	SO	Togdheer	Togdheer	
SO-WO	city	SO	Berbera	Berbera	
SO-WO	city	SO	Hargeysa	Hargeysa	
SO-WO	region	SO	Woqooyi Galbeed	Woqooyi Galbeed|Maroodi Jeex	
SR	city	SR	Paramaribo	Paramaribo	
SR	country	SR	Suriname	Suriname|Surinam	
SS	city	SS	Juba	Juba	
SS	country	SS	South Sudan	South Sudan|Republic of South Sudan	
SS-BN	city	SS	Aweil	Aweil	
SS-BN	city	SS	Winejok	Winejok	
SS-BN	region	SS	Northern Bahr el Ghazal	Northern Bahr el Ghazal	
SS-BW	city	SS	Wau	Wau	
SS-BW	region	SS	Western Bahr el Ghazal	Western Bahr el Ghazal	
SS-EC	city	SS	Yei	Yei	
SS-EC	region	SS	Central Equatoria	Central Equatoria	
SS-EE	city	SS	Pajok	Pajok	
SS-EE	city	SS	Torit	Torit	
SS-EE	region	SS	Eastern Equatoria	Eastern Equatoria	
SS-EW	city	SS	Yambio	Yambio	
SS-EW	region	SS	Western Equatoria	Western Equatoria	
SS-JG	city	SS	Akobo	Akobo	
SS-JG	city	SS	Bor	Bor	place:Bor
SS-JG	region	SS	Jonglei	Jonglei	
SS-LK	city	SS	Rumbek	Rumbek	
SS-LK	region	SS	Lakes	Lakes State	
SS-NU	city	SS	Nasir	Malakal	
SS-NU	city	SS	Renk	Renk	
SS-NU	region	SS	Upper Nile	Upper Nile	
SS-UY	city	SS	Bentiu	Bentiu	
SS-UY	region	SS	Unity	Unity State	
SS-WR	city	SS	Gogrial	Gogrial	
SS-WR	city	SS	Kuacjok	Kuacjok	
SS-WR	region	SS	Warrap	Warrap	
ST	country	ST	Sao Tome and Principe	Sao Tome and Principe|Sao Tome	
SV	city	SV	San Salvador	San Salvador	
SV	country	SV	El Salvador	El Salvador	
SY	area	SY	Rojava	Rojava	
SY	country	SY	Syria	Syria|Syrian Arab Republic	
SY-DI	city	SY	Damascus	Damascus|Damaskus	
SY-DI	city	SY	Mezzeh	Mezzeh|Mazzeh	
SY-DI	region	SY	Damascus	Damascus	city:Damascus
SY-DR	city	SY	Al Hirak	Al Hirak|Al-Hirak|Hirak	
SY-DR	city	SY	As Sanamayn	As Sanamayn|As-Sanamayn|Sanamayn	
SY-DR	city	SY	Daraa	Daraa|Deraa|Dara	person:Dara
SY-DR	city	SY	Inkhil	Inkhil|Enkhel|Ennkhel	
SY-DR	city	SY	Jasim	Jasim|Jasem	
SY-DR	city	SY	Shaykh Miskin	Shaykh Miskin	
SY-DR	city	SY	Tafas	Tafas|Tafass	
SY-DR	region	SY	Daraa	Daraa|Deraa	city:Daraa|city:Deraa
SY-DY	city	SY	Abu Kamal	Abu Kamal|Albu Kamal|Bukamal|Al-Bukamal	
SY-DY	city	SY	Deir ez-Zor	Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir al-Zour	
SY-DY	city	SY	Hajin	Hajin	
SY-DY	city	SY	Mayadin	Mayadin|Mayadeen|Al Mayadin|Al-Mayadin	
SY-DY	city	SY	Subaykhan	Subaykhan	
SY-DY	region	SY	Deir ez-Zor	Deir ez-Zor|Deir Ezzor|Deir al-Zor|Deir al-Zour|Deir Ezzour	city:Deir Ezzor|city:Deir al-Zor|city:Deir al-Zour|city:Deir ez-Zor
SY-HA	area	SY	Al-Hol	Al-Hol|al-Hol|Al-Hol camp	
SY-HA	area	SY	Al-Tanf	Al-Tanf|al-Tanf|Tanf	
SY-HA	city	SY	Ad Darbasiyah	Ad Darbasiyah|Ad-Darbasiyah|Darbasiyah	
SY-HA	city	SY	Hasakah	Hasakah|Hasaka|Hassakeh|al-Hasakah	
SY-HA	city	SY	Qamishli	Qamishli|Qamishlo|Kamishli	
SY-HA	region	SY	Hasakah	Hasakah|Hasaka|Al-Hasakah|Hassakeh|al-Hasakah	city:Hasaka|city:Hasakah|city:Hassakeh|city:al-Hasakah
SY-HI	area	SY	T4 airbase	T4 airbase|T-4 airbase|Tiyas	
SY-HI	city	SY	Al Qaryatayn	Al Qaryatayn|Al-Qaryatayn|Qaryatayn	
SY-HI	city	SY	Al Qusayr	Al Qusayr|Al-Qusayr|Qusayr	
SY-HI	city	SY	Ar Rastan	Ar Rastan|Ar-Rastan|Rastan|Al-Rastan	
SY-HI	city	SY	Homs	Homs|Hims	
SY-HI	city	SY	Kafr Laha	Kafr Laha|Kafr Lahah	
SY-HI	city	SY	Palmyra	Palmyra|Tadmur	
SY-HI	city	SY	Tallbisah	Tallbisah|Talbisah	
SY-HI	city	SY	Tallkalakh	Tallkalakh|Talkalakh|Tall Kalakh	
SY-HI	region	SY	Homs	Homs	city:Homs
SY-HL	city	SY	Afrin	Afrin	
SY-HL	city	SY	Al Bab	Al Bab|Al-Bab|Bab	person:Bab
SY-HL	city	SY	Aleppo	Aleppo|Alepo|Aleppe	
SY-HL	city	SY	As Safirah	As Safirah|As-Safirah|Safirah|Al-Safira	
SY-HL	city	SY	Batabo	Batabo	
SY-HL	city	SY	Dayr Hafir	Dayr Hafir	
SY-HL	city	SY	I'zaz	I'zaz|E'zaz|Ezzaz	
SY-HL	city	SY	Jarabulus	Jarabulus	
SY-HL	city	SY	Kabbasin	Kabbasin|Qabbasin	
SY-HL	city	SY	Kobani	Kobani|Kobane|Ayn al-Arab	
SY-HL	city	SY	Manbij	Manbij|Manbej	
SY-HL	city	SY	Nubl	Nubl	
SY-HL	city	SY	Sheikh Maqsoud	Sheikh Maqsoud	
SY-HL	city	SY	Tadif	Tadif|Tadef	
SY-HL	city	SY	Tall Rif'at	Tall Rif'at	
SY-HL	region	SY	Aleppo	Aleppo	city:Aleppo
SY-HM	city	SY	As Salamiyah	As Salamiyah|As-Salamiyah|Salamiyah	
SY-HM	city	SY	Halfaya	Halfaya	
SY-HM	city	SY	Hama	Hama|Hamah	
SY-HM	city	SY	Kafr Zayta	Kafr Zayta|Kafr Zaytah	
SY-HM	city	SY	Masyaf	Masyaf|Massiaf	
SY-HM	city	SY	Suran	Suran	
SY-HM	city	SY	Tayyibat al Imam	Tayyibat al Imam	
SY-HM	region	SY	Hama	Hama	city:Hama
SY-ID	city	SY	Ad Dana	Ad Dana|Ad-Dana|Dana|Ad Danah	person:Dana
SY-ID	city	SY	Binnish	Binnish|Binnesh	
SY-ID	city	SY	Idlib	Idlib|Idleb	
SY-ID	city	SY	Jisr ash Shughur	Jisr ash Shughur	
SY-ID	city	SY	Kafr Takharim	Kafr Takharim|Kafr Taharim	
SY-ID	city	SY	Kafranbel	Kafranbel|Kafr Anbel|Kafr nabel	
SY-ID	city	SY	Khan Shaykhun	Khan Shaykhun	
SY-ID	city	SY	Ma'arratmisrin	Ma'arratmisrin|Ma'arrat Misrin	
SY-ID	city	SY	Salqin	Salqin	
SY-ID	city	SY	Saraqib	Saraqib|Sarakeb|Saraqeb	
SY-ID	region	SY	Idlib	Idlib	city:Idlib
SY-LA	area	SY	Hmeimim	Hmeimim|Khmeimim	
SY-LA	city	SY	Jableh	Jableh|Jablah	
SY-LA	city	SY	Latakia	Latakia|Lattakia|Lataqia	
SY-LA	region	SY	Latakia	Latakia|Lattakia	city:Latakia|city:Lattakia
SY-QU	city	SY	Quneitra	Quneitra|Al Qunaytirah|Al-Qunaytirah|Qunaytirah	
SY-QU	region	SY	Quneitra	Quneitra	city:Quneitra
SY-RA	city	SY	Raqqa	Raqqa|Raqqah|Ar Raqqah|Ar-Raqqah|Al-Rakka	
SY-RA	city	SY	Tabqa	Tabqa|Ath Thawrah|Al-Thawra	
SY-RA	region	SY	Raqqa	Raqqa|Raqqah|Al-Raqqah	city:Raqqa|city:Raqqah
SY-RD	city	SY	Al Kiswah	Al Kiswah|Al-Kiswah|Kiswah	
SY-RD	city	SY	Al Qutayfah	Al Qutayfah|Al-Qutayfah|Qutayfah	
SY-RD	city	SY	An Nabk	An Nabk|An-Nabk|Nabk|Nabak	
SY-RD	city	SY	Ashrafiyat Sahnaya	Ashrafiyat Sahnaya	
SY-RD	city	SY	At Tall	At Tall|At-Tall|Tall|Al-Tal	word:Tall
SY-RD	city	SY	Az Zabadani	Az Zabadani|Az-Zabadani|Zabadani	
SY-RD	city	SY	Daraya	Daraya|Darayya|Daraiya	
SY-RD	city	SY	Douma	Douma|Duma	word:Duma
SY-RD	city	SY	Harasta	Harasta	
SY-RD	city	SY	Irbin	Irbin	
SY-RD	city	SY	Jaramana	Jaramana|Jaramanah	
SY-RD	city	SY	Jayrud	Jayrud|Jairud	
SY-RD	city	SY	Qarah	Qarah|Kara|Karra	person:Kara
SY-RD	city	SY	Qatana	Qatana|Katana	
SY-RD	city	SY	Sahnaya	Sahnaya	
SY-RD	city	SY	Sayyida Zeinab	Sayyida Zeinab|Sayyidah Zaynab	
SY-RD	city	SY	Yabrud	Yabrud	
SY-RD	region	SY	Rif Dimashq	Rif Dimashq|Damascus countryside|rural Damascus	
SY-SU	city	SY	Sweida	Sweida|Suwayda|Suweida|As-Suwayda	
SY-SU	region	SY	Sweida	Sweida|Suwayda|As-Suwayda|Suweida|Al-Suwayda|Sueida	city:As-Suwayda|city:Suwayda|city:Suweida|city:Sweida
SY-TA	city	SY	Baniyas	Baniyas|Banias	
SY-TA	city	SY	Safita	Safita	
SY-TA	city	SY	Tartus	Tartus|Tartous	
SY-TA	region	SY	Tartus	Tartus|Tartous	city:Tartous|city:Tartus
SZ	city	SZ	Mbabane	Mbabane	
SZ	country	SZ	Eswatini	Eswatini|Swaziland	
TD	city	TD	Abeche	Abeche	
TD	city	TD	Moundou	Moundou	
TD	city	TD	N'Djamena	N'Djamena	
TD	city	TD	Sarh	Sarh	
TD	country	TD	Chad	Chad|Republic of Chad	person:Chad
TG	city	TG	Lome	Lome	
TG	country	TG	Togo	Togo	
TH	country	TH	Thailand	Thailand|Kingdom of Thailand	
TH-10	city	TH	Bangkok	Bangkok	
TH-10	city	TH	Phasi Charoen	Phasi Charoen	
TH-10	region	TH	Bangkok	Bangkok	city:Bangkok
TH-11	city	TH	Phra Pradaeng	Phra Pradaeng	
TH-11	city	TH	Samut Prakan	Samut Prakan	
TH-11	region	TH	Samut Prakan	Samut Prakan	city:Samut Prakan
TH-12	city	TH	Bang Kruai	Bang Kruai	
TH-12	city	TH	Mueang Nonthaburi	Mueang Nonthaburi	
TH-12	city	TH	Pak Kret	Pak Kret	
TH-12	region	TH	Nonthaburi	Nonthaburi	
TH-13	city	TH	Ban Lam Luk Ka	Ban Lam Luk Ka	
TH-13	city	TH	Khlong Luang	Khlong Luang	
TH-13	region	TH	Pathum Thani	Pathum Thani	
TH-14	city	TH	Phra Nakhon Si Ayutthaya	Phra Nakhon Si Ayutthaya	
TH-14	region	TH	Phra Nakhon Si Ayutthaya	Phra Nakhon Si Ayutthaya	city:Phra Nakhon Si Ayutthaya
TH-15	region	TH	Ang Thong	Ang Thong	
TH-16	city	TH	Lop Buri	Lop Buri	
TH-16	region	TH	Lopburi	Lopburi	
TH-17	region	TH	Sing Buri	Sing Buri	
TH-18	region	TH	Chai Nat	Chai Nat	
TH-19	city	TH	Phra Phutthabat	Phra Phutthabat	
TH-19	city	TH	Saraburi	Saraburi	
TH-19	region	TH	Saraburi	Saraburi	city:Saraburi
TH-20	city	TH	Chon Buri	Chon Buri	
TH-20	city	TH	Pattaya	Pattaya	
TH-20	city	TH	Sattahip	Sattahip	
TH-20	city	TH	Si Racha	Si Racha	
TH-20	region	TH	Chon Buri	Chon Buri	city:Chon Buri
TH-21	city	TH	Klaeng	Klaeng	
TH-21	city	TH	Rayong	Rayong	
TH-21	region	TH	Rayong	Rayong	city:Rayong
TH-22	city	TH	Chanthaburi	Chanthaburi	
TH-22	region	TH	Chanthaburi	Chanthaburi	city:Chanthaburi
TH-23	city	TH	Trat	Trat	
TH-23	region	TH	Trat	Trat	city:Trat
TH-24	region	TH	Chachoengsao	Chachoengsao	
TH-25	region	TH	Prachin Buri	Prachin Buri	
TH-26	region	TH	Nakhon Nayok	Nakhon Nayok	
TH-27	city	TH	Aranyaprathet	Aranyaprathet	
TH-27	city	TH	Sa Kaeo	Sa Kaeo	
TH-27	region	TH	Sa Kaeo	Sa Kaeo	city:Sa Kaeo
TH-30	city	TH	Nakhon Ratchasima	Nakhon Ratchasima	
TH-30	region	TH	Nakhon Ratchasima	Nakhon Ratchasima	city:Nakhon Ratchasima
TH-31	city	TH	Buriram	Buriram|Buri Ram	
TH-31	region	TH	Buri Ram	Buri Ram	city:Buri Ram
TH-32	city	TH	Kap Choeng	Kap Choeng	
TH-32	city	TH	Phanom Dong Rak	Phanom Dong Rak	
TH-32	city	TH	Surin	Surin	
TH-32	region	TH	Surin	Surin	city:Surin
TH-33	city	TH	Kantharalak	Kantharalak	
TH-33	city	TH	Sisaket	Sisaket|Si Sa Ket	
TH-33	region	TH	Si Sa Ket	Si Sa Ket	city:Si Sa Ket
TH-34	city	TH	Chong Bok	Chong Bok	
TH-34	city	TH	Nam Yuen	Nam Yuen	
TH-34	city	TH	Ubon Ratchathani	Ubon Ratchathani|Ubon	
TH-34	region	TH	Ubon Ratchathani	Ubon Ratchathani	city:Ubon Ratchathani
TH-35	region	TH	Yasothon	Yasothon	
TH-36	city	TH	Chaiyaphum	Chaiyaphum	
TH-36	region	TH	Chaiyaphum	Chaiyaphum	city:Chaiyaphum
TH-37	region	TH	Amnat Charoen	Amnat Charoen	
TH-38	region	TH	Bueng Kan	Bueng Kan	
TH-39	region	TH	Nong Bua Lam Phu	Nong Bua Lam Phu	
TH-40	city	TH	Khon Kaen	Khon Kaen	
TH-40	region	TH	Khon Kaen	Khon Kaen	city:Khon Kaen
TH-41	city	TH	Udon Thani	Udon Thani	
TH-41	region	TH	Udon Thani	Udon Thani	city:Udon Thani
TH-42	region	TH	Loei	Loei	
TH-43	city	TH	Nong Khai	Nong Khai	
TH-43	region	TH	Nong Khai	Nong Khai	city:Nong Khai
TH-44	city	TH	Maha Sarakham	Maha Sarakham	
TH-44	region	TH	Maha Sarakham	Maha Sarakham	city:Maha Sarakham
TH-45	region	TH	Roi Et	Roi Et	
TH-46	city	TH	Kalasin	Kalasin	
TH-46	region	TH	Kalasin	Kalasin	city:Kalasin
TH-47	city	TH	Sakon Nakhon	Sakon Nakhon	
TH-47	region	TH	Sakon Nakhon	Sakon Nakhon	city:Sakon Nakhon
TH-48	region	TH	Nakhon Phanom	Nakhon Phanom	
TH-49	region	TH	Mukdahan	Mukdahan	
TH-50	city	TH	Chiang Mai	Chiang Mai	
TH-50	region	TH	Chiang Mai	Chiang Mai	city:Chiang Mai
TH-51	region	TH	Lamphun	Lamphun	
TH-52	city	TH	Lampang	Lampang	
TH-52	region	TH	Lampang	Lampang	city:Lampang
TH-53	city	TH	Uttaradit	Uttaradit	
TH-53	region	TH	Uttaradit	Uttaradit	city:Uttaradit
TH-54	region	TH	Phrae	Phrae	
TH-55	region	TH	Nan	Nan	word:Nan
TH-56	region	TH	Phayao	Phayao	
TH-57	city	TH	Chiang Rai	Chiang Rai	
TH-57	region	TH	Chiang Rai	Chiang Rai	city:Chiang Rai
TH-58	region	TH	Mae Hong Son	Mae Hong Son	
TH-60	city	TH	Nakhon Sawan	Nakhon Sawan	
TH-60	region	TH	Nakhon Sawan	Nakhon Sawan	city:Nakhon Sawan
TH-61	region	TH	Uthai Thani	Uthai Thani	
TH-62	city	TH	Kamphaeng Phet	Kamphaeng Phet	
TH-62	region	TH	Kamphaeng Phet	Kamphaeng Phet	city:Kamphaeng Phet
TH-63	region	TH	Tak	Tak	word:Tak
TH-64	region	TH	Sukhothai	Sukhothai	
TH-65	city	TH	Phitsanulok	Phitsanulok	
TH-65	region	TH	Phitsanulok	Phitsanulok	city:Phitsanulok
TH-66	region	TH	Phichit	Phichit	
TH-67	city	TH	Phetchabun	Phetchabun	
TH-67	region	TH	Phetchabun	Phetchabun	city:Phetchabun
TH-70	city	TH	Ban Pong	Ban Pong	
TH-70	city	TH	Ratchaburi	Ratchaburi	
TH-70	region	TH	Ratchaburi	Ratchaburi	city:Ratchaburi
TH-71	city	TH	Kanchanaburi	Kanchanaburi	
TH-71	city	TH	Tha Maka	Tha Maka	
TH-71	region	TH	Kanchanaburi	Kanchanaburi	city:Kanchanaburi
TH-72	city	TH	Suphan Buri	Suphan Buri	
TH-72	region	TH	Suphan Buri	Suphan Buri	city:Suphan Buri
TH-73	city	TH	Nakhon Pathom	Nakhon Pathom	
TH-73	region	TH	Nakhon Pathom	Nakhon Pathom	city:Nakhon Pathom
TH-74	city	TH	Krathum Baen	Krathum Baen	
TH-74	city	TH	Samut Sakhon	Samut Sakhon	
TH-74	region	TH	Samut Sakhon	Samut Sakhon	city:Samut Sakhon
TH-75	region	TH	Samut Songkhram	Samut Songkhram	
TH-76	region	TH	Phetchaburi	Phetchaburi	
TH-77	city	TH	Hua Hin	Hua Hin	
TH-77	region	TH	Prachuap Khiri Khan	Prachuap Khiri Khan	
TH-80	city	TH	Nakhon Si Thammarat	Nakhon Si Thammarat	
TH-80	region	TH	Nakhon Si Thammarat	Nakhon Si Thammarat	city:Nakhon Si Thammarat
TH-81	region	TH	Krabi	Krabi	
TH-82	region	TH	Phang Nga	Phang Nga	
TH-83	city	TH	Ban Talat Yai	Ban Talat Yai	
TH-83	city	TH	Phuket	Phuket	
TH-83	region	TH	Phuket	Phuket	city:Phuket
TH-84	city	TH	Ko Samui	Ko Samui	
TH-84	city	TH	Surat Thani	Surat Thani	
TH-84	region	TH	Surat Thani	Surat Thani	city:Surat Thani
TH-85	region	TH	Ranong	Ranong	
TH-86	city	TH	Chumphon	Chumphon	
TH-86	region	TH	Chumphon	Chumphon	city:Chumphon
TH-90	city	TH	Ban Mai	Ban Mai	
TH-90	city	TH	Hat Yai	Hat Yai	
TH-90	city	TH	Songkhla	Songkhla	
TH-90	region	TH	Songkhla	Songkhla	city:Songkhla
TH-91	region	TH	Satun	Satun	
TH-92	city	TH	Trang	Trang	
TH-92	region	TH	Trang	Trang	city:Trang
TH-93	region	TH	Phatthalung	Phatthalung	
TH-94	region	TH	Pattani	Pattani	
TH-95	city	TH	Yala	Yala	
TH-95	region	TH	Yala	Yala	city:Yala
TH-96	region	TH	Narathiwat	Narathiwat	
TJ	city	TJ	Dushanbe	Dushanbe	
TJ	country	TJ	Tajikistan	Tajikistan	
TL	city	TL	Dili	Dili	
TL	country	TL	East Timor	East Timor|Timor-Leste|Timor Leste	
TM	city	TM	Ashgabat	Ashgabat	
TM	country	TM	Turkmenistan	Turkmenistan	
TN	city	TN	Tunis	Tunis	
TN	country	TN	Tunisia	Tunisia	
TO	city	TO	Nuku'alofa	Nuku'alofa	
TO	country	TO	Tonga	Tonga	
TR	city	TR	Adana	Adana	
TR	city	TR	Adapazari	Adapazari	
TR	city	TR	Adiyaman	Adiyaman	
TR	city	TR	Afyonkarahisar	Afyonkarahisar	
TR	city	TR	Aksaray	Aksaray	
TR	city	TR	Ankara	Ankara	
TR	city	TR	Antalya	Antalya	
TR	city	TR	Arnavutkoey	Arnavutkoey	
TR	city	TR	Atasehir	Atasehir	
TR	city	TR	Aydin	Aydin	person:Aydin
TR	city	TR	Bagcilar	Bagcilar	
TR	city	TR	Bahcelievler	Bahcelievler	
TR	city	TR	Balikesir	Balikesir	
TR	city	TR	Basaksehir	Basaksehir	
TR	city	TR	Batman	Batman	person:Batman
TR	city	TR	Beylikduezue	Beylikduezue	
TR	city	TR	Bueyuekcekmece	Bueyuekcekmece	
TR	city	TR	Bursa	Bursa	
TR	city	TR	Cankaya	Cankaya	
TR	city	TR	Corlu	Corlu	
TR	city	TR	Corum	Corum	
TR	city	TR	Denizli	Denizli	
TR	city	TR	Derince	Derince	
TR	city	TR	Diyarbakir	Diyarbakir	
TR	city	TR	Edirne	Edirne	
TR	city	TR	Elazig	Elazig	
TR	city	TR	Erzurum	Erzurum	
TR	city	TR	Esenler	Esenler	
TR	city	TR	Esenyurt	Esenyurt	
TR	city	TR	Eskisehir	Eskisehir	
TR	city	TR	Gaziantep	Gaziantep	
TR	city	TR	Gebze	Gebze	
TR	city	TR	Inegol	Inegol	
TR	city	TR	Isparta	Isparta	
TR	city	TR	Istanbul	Istanbul	
TR	city	TR	Izmir	Izmir	
TR	city	TR	Izmit	Izmit	
TR	city	TR	Kahramanmaras	Kahramanmaras	
TR	city	TR	Karabaglar	Karabaglar	
TR	city	TR	Karaman	Karaman	person:Karaman
TR	city	TR	Kayseri	Kayseri	
TR	city	TR	Kirikkale	Kirikkale	
TR	city	TR	Kiziltepe	Kiziltepe	
TR	city	TR	Konya	Konya	
TR	city	TR	Kutahya	Kutahya	
TR	city	TR	Malatya	Malatya	
TR	city	TR	Maltepe	Maltepe	
TR	city	TR	Manisa	Manisa	
TR	city	TR	Merkezefendi	Merkezefendi	
TR	city	TR	Mersin	Mersin	
TR	city	TR	Muratpasa	Muratpasa	
TR	city	TR	Osmaniye	Osmaniye	
TR	city	TR	Samsun	Samsun	
TR	city	TR	Sancaktepe	Sancaktepe	
TR	city	TR	Sanliurfa	Sanliurfa	
TR	city	TR	Sisli	Sisli	
TR	city	TR	Sivas	Sivas	
TR	city	TR	Siverek	Siverek	
TR	city	TR	Sultanbeyli	Sultanbeyli	
TR	city	TR	Sultangazi	Sultangazi	
TR	city	TR	Tarsus	Tarsus	
TR	city	TR	Tekirdag	Tekirdag	
TR	city	TR	Tokat	Tokat	
TR	city	TR	Trabzon	Trabzon	
TR	city	TR	Umraniye	Umraniye	
TR	city	TR	Usak	Usak	
TR	city	TR	Van	Van	word:Van
TR	city	TR	Viransehir	Viransehir	
TR	city	TR	Zeytinburnu	Zeytinburnu	
TR	country	TR	Turkey	Turkey|Turkiye|Republic of Turkiye|Republic of Turkey	
TR-30	region	TR	Hakkari	Hakkari	
TR-31	city	TR	Antakya	Antakya	
TR-31	city	TR	Iskenderun	Iskenderun	
TR-31	region	TR	Hatay	Hatay	
TT	city	TT	Port of Spain	Port of Spain	
TT	country	TT	Trinidad and Tobago	Trinidad and Tobago|Trinidad	
TV	city	TV	Funafuti	Funafuti	
TV	country	TV	Tuvalu	Tuvalu	
TW	city	TW	Kaohsiung	Kaohsiung	
TW	city	TW	Taichung	Taichung	
TW	city	TW	Taipei	Taipei	
TW	country	TW	Taiwan	Taiwan|Republic of China	
TZ	city	TZ	Dar es Salaam	Dar es Salaam	
TZ	city	TZ	Dodoma	Dodoma	
TZ	country	TZ	Tanzania	Tanzania	
UA	area	UA	Dnipro River	Dnipro River|Dnieper|Dnieper River|Dnipro river|River Dnipro	
UA	area	UA	Donbas	Donbas|Donbass|the Donbas	
UA	area	UA	Novorossiya	Novorossiya	
UA	country	UA	Ukraine	Ukraine|the Ukraine	
UA-05	city	UA	Bar	Bar	word:Bar
UA-05	city	UA	Bershad	Bershad	
UA-05	city	UA	Haisyn	Haisyn|Haysyn|Gaysin|Gaisin	
UA-05	city	UA	Havryshivka	Havryshivka	
UA-05	city	UA	Hnivan	Hnivan|Gnivan	
UA-05	city	UA	Illintsi	Illintsi|Ilintsy	
UA-05	city	UA	Kalynivka	Kalynivka|Kalinivka|Kalinovka	
UA-05	city	UA	Khmilnyk	Khmilnyk|Khmelnik	
UA-05	city	UA	Koziatyn	Koziatyn|Kozyatyn|Kozyatin	
UA-05	city	UA	Ladyzhyn	Ladyzhyn|Ladizhin|Ladyzhin	
UA-05	city	UA	Mohyliv-Podilskyi	Mohyliv-Podilskyi|Mohyliv-Podilskyy	
UA-05	city	UA	Nemyriv	Nemyriv|Nemirov	
UA-05	city	UA	Tulchyn	Tulchyn|Tulchin	
UA-05	city	UA	Vinnytsia	Vinnytsia|Vinnytsya|Vinnitsa|Vinnytsa	
UA-05	city	UA	Zhmerynka	Zhmerynka|Zhmerinka	
UA-05	region	UA	Vinnytsia Oblast	Vinnytsia|Vinnytsya|Vinnitsa|Vinnytska	city:Vinnitsa|city:Vinnytsia|city:Vinnytsya
UA-07	city	UA	Kamin-Kashyrskyi	Kamin-Kashyrskyi	
UA-07	city	UA	Kivertsi	Kivertsi|Kivertsy	
UA-07	city	UA	Kovel	Kovel	
UA-07	city	UA	Liuboml	Liuboml|Lyuboml	
UA-07	city	UA	Lutsk	Lutsk	
UA-07	city	UA	Novovolynsk	Novovolynsk|Novovolinsk	
UA-07	city	UA	Rozhyshche	Rozhyshche|Rozhishche	
UA-07	city	UA	Volodymyr-Volynskyi	Volodymyr-Volynskyi	
UA-07	region	UA	Volyn Oblast	Volyn|Volhynia|Volyn Oblast|Volynska	
UA-09	city	UA	Alchevsk	Alchevsk	
UA-09	city	UA	Antratsyt	Antratsyt|Antratsit	
UA-09	city	UA	Artemivsk	Artemivsk|Artemovsk	place:Artemivsk|place:Artemovsk
UA-09	city	UA	Bile	Bile	word:Bile
UA-09	city	UA	Bilohorivka	Bilohorivka|Belogorovka	
UA-09	city	UA	Bilokurakyne	Bilokurakyne|Belokurakino	
UA-09	city	UA	Bilovodsk	Bilovodsk|Belovodsk	
UA-09	city	UA	Brianka	Brianka|Bryanka	
UA-09	city	UA	Chervonopartyzansk	Chervonopartyzansk|Chervonopartizansk	
UA-09	city	UA	Chornukhyne	Chornukhyne|Chernukhyno|Chernukhino|Chornukhine	
UA-09	city	UA	Hirske	Hirske	
UA-09	city	UA	Holubivka	Holubivka	
UA-09	city	UA	Irmino	Irmino	
UA-09	city	UA	Kadiivka	Kadiivka|Stakhanov|Kadiyivka	
UA-09	city	UA	Khrustalnyi	Khrustalnyi|Krasnyi Luch	
UA-09	city	UA	Kreminna	Kreminna|Kremennaya|Kreminna district	
UA-09	city	UA	Kripenskyi	Kripenskyi	
UA-09	city	UA	Luhansk	Luhansk|Lugansk|Lukhansk	
UA-09	city	UA	Lutuhyne	Lutuhyne|Lutuhyno|Lutugine|Lutugino	
UA-09	city	UA	Lysychansk	Lysychansk|Lisichansk	
UA-09	city	UA	Markivka	Markivka|Markovka	
UA-09	city	UA	Miusynsk	Miusynsk|Miusinsk	
UA-09	city	UA	Molodohvardiisk	Molodohvardiisk|Molodohvardiysk|Molodogvardeysk|Molodogvardeisk	
UA-09	city	UA	Novodruzhesk	Novodruzhesk	
UA-09	city	UA	Novopskov	Novopskov	
UA-09	city	UA	Perevalsk	Perevalsk	
UA-09	city	UA	Pervomaisk	Pervomaisk|Pervomaysk	place:Pervomaysk
UA-09	city	UA	Petrovske	Petrovske	
UA-09	city	UA	Popasna	Popasna	
UA-09	city	UA	Pryvillia	Pryvillia|Pryvillya	
UA-09	city	UA	Rovenky	Rovenky|Rovenki	
UA-09	city	UA	Rozkishne	Rozkishne	
UA-09	city	UA	Rubizhne	Rubizhne	
UA-09	city	UA	Shchastia	Shchastia|Shchastya	
UA-09	city	UA	Sievierodonetsk	Sievierodonetsk|Severodonetsk|Siverskodonetsk|Syevyerodonetsk	
UA-09	city	UA	Slov'yanoserbsk	Slov'yanoserbsk|Slovianoserbsk|Slovyanoserbsk	
UA-09	city	UA	Sorokyne	Sorokyne|Sorokine|Sorokino	
UA-09	city	UA	Stanytsia Luhanska	Stanytsia Luhanska|Stanytsya Luhanska|Stanitsya Luganska	
UA-09	city	UA	Starobilsk	Starobilsk|Starobelsk	
UA-09	city	UA	Svatove	Svatove|Svatovo	
UA-09	city	UA	Sverdlovsk	Sverdlovsk|Dovzhansk	place:Sverdlovsk
UA-09	city	UA	Teple	Teple	
UA-09	city	UA	Toshkivka	Toshkivka|Toshkovka	
UA-09	city	UA	Uspenka	Uspenka	
UA-09	city	UA	Zorynsk	Zorynsk|Zorinsk	
UA-09	city	UA	Zymohiria	Zymohiria|Zymohirya	
UA-09	region	UA	Luhansk Oblast	Luhansk|Lugansk|Luhanska|Luhansk People's Republic|LPR|Lugansk People's Republic|LNR	city:Lugansk|city:Luhansk
UA-12	city	UA	Apostolove	Apostolove|Apostolovo	
UA-12	city	UA	Chervonohryhorivska	Chervonohryhorivska	
UA-12	city	UA	Dachne	Dachne	
UA-12	city	UA	Dnipro	Dnipro|Dnepr|Dnepropetrovsk	
UA-12	city	UA	Dnipropetrovsk city	Dnipropetrovsk city	
UA-12	city	UA	Dubovykivska	Dubovykivska	
UA-12	city	UA	Kamianske	Kamianske|Kamyanske|Kamyanskoye	
UA-12	city	UA	Kryvyi Rig	Kryvyi Rig	
UA-12	city	UA	Kryvyi Rih	Kryvyi Rih|Kryvy Rih|Kryvyy Rih|Krivoy Rog|Krivyi Rih|Krivoi Rog|Krivyy Rih|Kriviy Rih	
UA-12	city	UA	Marhanets	Marhanets|Marganets	
UA-12	city	UA	Mezhivska	Mezhivska	
UA-12	city	UA	Mezhova	Mezhova	
UA-12	city	UA	Myrivska community	Myrivska|Shakhtarske|Pershotravensk	
UA-12	city	UA	Nikopol	Nikopol|Nikopil	
UA-12	city	UA	Novopidhorodne	Novopidhorodne	
UA-12	city	UA	Pavlohrad	Pavlohrad|Pavlograd	
UA-12	city	UA	Petropavlivka	Petropavlivka|Petropavlovka	
UA-12	city	UA	Pidhorodne	Pidhorodne	
UA-12	city	UA	Pokrov	Pokrov	
UA-12	city	UA	Pokrovska community	Pokrovska community	
UA-12	city	UA	Pokrovske	Pokrovske	
UA-12	city	UA	Pyatykhatky	Pyatykhatky|Piatykhatky|Pyatikhatki	
UA-12	city	UA	Samar	Samar|Novomoskovsk	place:Novomoskovsk
UA-12	city	UA	Shyroke	Shyroke|Shiroke	
UA-12	city	UA	Slobozhanske	Slobozhanske	place:Slobozhanske
UA-12	city	UA	Synelnykove	Synelnykove|Sinelnikovo|Synelnykovo	
UA-12	city	UA	Ternivka	Ternivka|Ternovka	
UA-12	city	UA	Vasylkivka	Vasylkivka	
UA-12	city	UA	Velykomykhailivka	Velykomykhailivka	
UA-12	city	UA	Verbky	Verbky	
UA-12	city	UA	Verkhivtseve	Verkhivtseve|Verkhovtsevo	
UA-12	city	UA	Verkhnodniprovsk	Verkhnodniprovsk|Verkhnedneprovsk	
UA-12	city	UA	Vilnohirsk	Vilnohirsk|Volnogorsk	
UA-12	city	UA	Zhovti Vody	Zhovti Vody|Zhovti Vodi	
UA-12	region	UA	Dnipropetrovsk Oblast	Dnipropetrovsk|Dnepropetrovsk|Dnipropetrovska|Dnipro region|Dnepr region|Dnipropetrivsk	city:Dnepropetrovsk
UA-14	city	UA	Amvrosiivka	Amvrosiivka|Amvrosiyevka	
UA-14	city	UA	Andriivka	Andriivka	
UA-14	city	UA	Avdiivka	Avdiivka|Avdeevka|Avdeyevka|Avdiyivka	
UA-14	city	UA	Bakhmut	Bakhmut|Artyomovsk|Artemivsk|Artemovsk	
UA-14	city	UA	Balahan	Balahan	
UA-14	city	UA	Berestok	Berestok	
UA-14	city	UA	Bilozerske	Bilozerske	
UA-14	city	UA	Bilytske	Bilytske|Bilitske	
UA-14	city	UA	Bohorodychne	Bohorodychne	
UA-14	city	UA	Boykivske	Boykivske|Boikivske	
UA-14	city	UA	Bunhe	Bunhe|Bunge	
UA-14	city	UA	Chasiv Yar	Chasiv Yar|Chasov Yar	
UA-14	city	UA	Cherkaske	Cherkaske	
UA-14	city	UA	Chystiakove	Chystiakove|Torez|Chystyakove	
UA-14	city	UA	Debaltseve	Debaltseve|Debaltsevo	
UA-14	city	UA	Dibrova	Dibrova	
UA-14	city	UA	Dobropillia	Dobropillia|Dobropillya|Dobropolye|Dobropolie	
UA-14	city	UA	Dokuchaievsk	Dokuchaievsk|Dokuchayevsk|Dokuchaevsk	
UA-14	city	UA	Donetsk	Donetsk	
UA-14	city	UA	Dorozhne	Dorozhne	
UA-14	city	UA	Drobysheve	Drobysheve|Drobyshevo	
UA-14	city	UA	Dronivka	Dronivka	
UA-14	city	UA	Druzhkivka	Druzhkivka|Druzhkovka	
UA-14	city	UA	Fedorivka	Fedorivka	
UA-14	city	UA	Holmivskyi	Holmivskyi	
UA-14	city	UA	Horlivka	Horlivka|Gorlovka	
UA-14	city	UA	Hrodivka	Hrodivka	
UA-14	city	UA	Hryshyne	Hryshyne|Hryshyno|Grishine|Grishino	
UA-14	city	UA	Ilovaisk	Ilovaisk|Ilovaysk	
UA-14	city	UA	Ivanivske	Ivanivske	
UA-14	city	UA	Ivanopillia	Ivanopillia|Ivano-Pillya	
UA-14	city	UA	Kalmiuske	Kalmiuske	
UA-14	city	UA	Khartsyzk	Khartsyzk|Khartsizk|Khartsyzsk	
UA-14	city	UA	Khrestivka	Khrestivka	
UA-14	city	UA	Klishchiivka	Klishchiivka	
UA-14	city	UA	Kolodiazi	Kolodiazi	
UA-14	city	UA	Kostiantynivka	Kostiantynivka|Kostyantynivka|Konstantinovka|Kostyantinivka|Kostiantynovka	
UA-14	city	UA	Kotlyne	Kotlyne	
UA-14	city	UA	Kramatorsk	Kramatorsk	
UA-14	city	UA	Krasnohorivka	Krasnohorivka|Krasnogorovka	
UA-14	city	UA	Krasnyi Lyman	Krasnyi Lyman	place:Krasnyi Lyman
UA-14	city	UA	Krinichnaya	Krinichnaya	
UA-14	city	UA	Kurakhove	Kurakhove|Kurakhovo	
UA-14	city	UA	Lyman	Lyman|Krasny Liman|Krasnyi Lyman|Liman	
UA-14	city	UA	Maiaky	Maiaky	
UA-14	city	UA	Makiivka	Makiivka|Makeevka|Makeyevka|Makiyivka	
UA-14	city	UA	Manhush	Manhush|Mangush	
UA-14	city	UA	Mariupol	Mariupol	
UA-14	city	UA	Maryinka	Maryinka	
UA-14	city	UA	Minkivka	Minkivka	
UA-14	city	UA	Molodetske	Molodetske	
UA-14	city	UA	Mospyne	Mospyne|Mospyno|Mospine|Mospino	
UA-14	city	UA	Muravka	Muravka	
UA-14	city	UA	Myrnohrad	Myrnohrad|Mirnograd|Dimitrov|Myrnograd|Mirnohrad	person:Dimitrov
UA-14	city	UA	Nikolske	Nikolske|Mykilske	
UA-14	city	UA	Niu-York	Niu-York	
UA-14	city	UA	Novoazovsk	Novoazovsk	
UA-14	city	UA	Novodonetske	Novodonetske	
UA-14	city	UA	Novoekonomichne	Novoekonomichne	
UA-14	city	UA	Novohrodivka	Novohrodivka	
UA-14	city	UA	Novoolenivka	Novoolenivka	
UA-14	city	UA	Novopavlivka	Novopavlivka	
UA-14	city	UA	Novoselivka	Novoselivka|Novoselovka	
UA-14	city	UA	Novotroitske	Novotroitske	
UA-14	city	UA	Novyi Svit	Novyi Svit|Novyy Svit	
UA-14	city	UA	Nykyforivka	Nykyforivka	
UA-14	city	UA	Nyzhnia Krynka	Nyzhnia Krynka|Nyzhnya Krynka|Nizhnya Krinka	
UA-14	city	UA	Oleksandrivka	Oleksandrivka	
UA-14	city	UA	Oleksandrivka direction	Oleksandrivka direction	
UA-14	city	UA	Oleksiievo-Druzhkivka	Oleksiievo-Druzhkivka	
UA-14	city	UA	Olenivka	Olenivka|Olenovka	
UA-14	city	UA	Pishchane	Pishchane	
UA-14	city	UA	Pleshchiivka	Pleshchiivka	
UA-14	city	UA	Pokrovsk	Pokrovsk|Krasnoarmeysk|Krasnoarmeisk	
UA-14	city	UA	Popiv Yar	Popiv Yar|Popov Yar	
UA-14	city	UA	Predtechyne	Predtechyne	
UA-14	city	UA	Raihorodok	Raihorodok	
UA-14	city	UA	Rivne	Rivne	place:Rivne
UA-14	city	UA	Riznykivka	Riznykivka	
UA-14	city	UA	Rodynske	Rodynske|Rodinskoye|Rodinske	
UA-14	city	UA	Rozsypne	Rozsypne|Rozsipne	
UA-14	city	UA	Rusyn Yar	Rusyn Yar|Rusynyi Yar	
UA-14	city	UA	Sartana	Sartana	
UA-14	city	UA	Selydove	Selydove|Selidovo|Selydovo|Selidove	
UA-14	city	UA	Serebrianka	Serebrianka|Serebryanka	
UA-14	city	UA	Shakhove	Shakhove	
UA-14	city	UA	Shakhtarsk	Shakhtarsk	
UA-14	city	UA	Shandryholove	Shandryholove	
UA-14	city	UA	Shevchenko	Shevchenko	person:Shevchenko
UA-14	city	UA	Siversk	Siversk|Seversk	place:Seversk
UA-14	city	UA	Sloviansk	Sloviansk|Slovyansk|Slavyansk|Slaviansk	
UA-14	city	UA	Snizhne	Snizhne	
UA-14	city	UA	Sofiivka	Sofiivka	
UA-14	city	UA	Soledar	Soledar	
UA-14	city	UA	Starobesheve	Starobesheve|Starobeshevo	
UA-14	city	UA	Staryi Krym	Staryi Krym|Staryy Krym	
UA-14	city	UA	Stepanivka	Stepanivka	
UA-14	city	UA	Stepove	Stepove|Stepovoe|Stepovoye	
UA-14	city	UA	Stizhkivske	Stizhkivske	
UA-14	city	UA	Svetlodarsk	Svetlodarsk	
UA-14	city	UA	Sviatohirsk	Sviatohirsk|Svyatohirsk|Svyatogorsk	
UA-14	city	UA	Svitlodarsk	Svitlodarsk	
UA-14	city	UA	Toretsk	Toretsk|Dzerzhinsk	
UA-14	city	UA	Torske	Torske	
UA-14	city	UA	Udachne	Udachne	
UA-14	city	UA	Ukrainsk	Ukrainsk	
UA-14	city	UA	Vasiukivka	Vasiukivka	
UA-14	city	UA	Velyka Novosilka	Velyka Novosilka|Velikaya Novosyolka|Velika Novosilka	
UA-14	city	UA	Volnovakha	Volnovakha	
UA-14	city	UA	Vuhledar	Vuhledar|Ugledar	
UA-14	city	UA	Vuhlehirsk	Vuhlehirsk	
UA-14	city	UA	Yablunivka	Yablunivka	
UA-14	city	UA	Yalta	Yalta	place:Yalta
UA-14	city	UA	Yampil	Yampil|Yampol	
UA-14	city	UA	Yarova	Yarova	
UA-14	city	UA	Yasynuvata	Yasynuvata|Yasinuvata	
UA-14	city	UA	Yenakiieve	Yenakiieve|Yenakiyevo|Enakievo|Yenakiievo	
UA-14	city	UA	Zalizne	Zalizne	
UA-14	city	UA	Zarichne	Zarichne	place:Zarichne
UA-14	city	UA	Zolotyi Kolodiaz	Zolotyi Kolodiaz	
UA-14	city	UA	Zuhres	Zuhres|Zugres	
UA-14	city	UA	Zvanivka	Zvanivka	
UA-14	region	UA	Donetsk Oblast	Donetsk|Donetska|Donetsk People's Republic|DPR|DNR	city:Donetsk
UA-18	city	UA	Baranivka	Baranivka|Baranovka	
UA-18	city	UA	Berdychiv	Berdychiv|Novohrad-Volynskyi|Berdichev|Berdichiv	
UA-18	city	UA	Korosten	Korosten	
UA-18	city	UA	Korostyshiv	Korostyshiv|Korostyshev	
UA-18	city	UA	Malyn	Malyn|Malin	
UA-18	city	UA	Olevsk	Olevsk	
UA-18	city	UA	Ovruch	Ovruch	
UA-18	city	UA	Ozerne	Ozerne	
UA-18	city	UA	Radomyshl	Radomyshl|Radomishl	
UA-18	city	UA	Zhytomyr	Zhytomyr|Zhitomir|Zhytomir	
UA-18	city	UA	Zviahel	Zviahel|Zvyahel|Novohrad-Volynskyi	place:Novohrad-Volynskyi
UA-18	region	UA	Zhytomyr Oblast	Zhytomyr|Zhitomir|Zhytomyrska	city:Zhitomir|city:Zhytomyr
UA-21	city	UA	Berehove	Berehove|Berehovo|Beregove|Beregovo	
UA-21	city	UA	Chop	Chop	
UA-21	city	UA	Khust	Khust	
UA-21	city	UA	Korolevo	Korolevo|Korolyovo	
UA-21	city	UA	Mukachevo	Mukachevo|Mukacheve	
UA-21	city	UA	Rakhiv	Rakhiv|Rakhov	
UA-21	city	UA	Svaliava	Svaliava|Svalyava	
UA-21	city	UA	Uzhhorod	Uzhhorod|Uzhgorod	
UA-21	city	UA	Vynohradiv	Vynohradiv|Vinogradiv|Vinogradov	
UA-21	region	UA	Zakarpattia Oblast	Zakarpattia|Zakarpattya|Transcarpathia|Zakarpatska|Zakarpatye|Zakarpatia|Zakarpattia Oblast	
UA-23	area	UA	Zaporizhzhia nuclear power plant	Zaporizhzhia nuclear power plant|Zaporizhzhia Nuclear Power Plant|ZNPP|Zaporizhzhia plant|Zaporizhia nuclear power plant|Zaporizhzhya nuclear power plant|Zaporizhzhia NPP	
UA-23	city	UA	Balabyne	Balabyne|Balabine|Balabino	
UA-23	city	UA	Balky	Balky|Balki	word:Balky
UA-23	city	UA	Berdiansk	Berdiansk|Berdyansk	
UA-23	city	UA	Bilmak	Bilmak	
UA-23	city	UA	Chernihivka	Chernihivka|Chernigovka	place:Chernigovka
UA-23	city	UA	Dniprorudne	Dniprorudne	
UA-23	city	UA	Enerhodar	Enerhodar|Energodar|Yenergodar	
UA-23	city	UA	Huliaipole	Huliaipole|Hulyaipole|Hulyaypole|Gulyaypole|Gulyai-Pole|Gulyaipole|Gulyai Pole|Huliaypole|Hulyai-Pole|Gulyay-Pole	
UA-23	city	UA	Kamianske	Kamianske	place:Kamianske
UA-23	city	UA	Kamyanka-Dniprovska	Kamyanka-Dniprovska|Kamianka-Dniprovska	
UA-23	city	UA	Komyshuvakha	Komyshuvakha|Komishuvakha	
UA-23	city	UA	Kushuhum	Kushuhum|Kushugum	
UA-23	city	UA	Kyrylivka	Kyrylivka|Kirillovka	
UA-23	city	UA	Mala Bilozerka	Mala Bilozerka	
UA-23	city	UA	Mala Tokmachka	Mala Tokmachka|Malaya Tokmachka	
UA-23	city	UA	Malokaterynivka	Malokaterynivka|Malokaterinovka	
UA-23	city	UA	Melitopol	Melitopol|Melitopil	
UA-23	city	UA	Molochansk	Molochansk	
UA-23	city	UA	Mykhaylivka	Mykhaylivka|Mykhailivka|Mikhaylovka|Mikhailovka	place:Mikhailovka|place:Mikhaylovka
UA-23	city	UA	Novomykolaivka	Novomykolaivka|Novomykolayivka	
UA-23	city	UA	Orikhiv	Orikhiv|Orekhov	
UA-23	city	UA	Osypenko	Osypenko|Osipenko	person:Osypenko
UA-23	city	UA	Plavni	Plavni	
UA-23	city	UA	Polohy	Polohy|Pologi	
UA-23	city	UA	Pryazovske	Pryazovske	
UA-23	city	UA	Prymorsk	Prymorsk|Primorsk	place:Prymorsk
UA-23	city	UA	Prymorske	Prymorske	
UA-23	city	UA	Rivnopillia	Rivnopillia	
UA-23	city	UA	Robotyne	Robotyne|Rabotino	
UA-23	city	UA	Rozivka	Rozivka	
UA-23	city	UA	Solodke	Solodke	
UA-23	city	UA	Staroukrainka	Staroukrainka|Staroukrayinka	
UA-23	city	UA	Stepnohirsk	Stepnohirsk|Stepnogorsk	
UA-23	city	UA	Ternuvate	Ternuvate	
UA-23	city	UA	Terpinnia	Terpinnia|Terpinnya	
UA-23	city	UA	Tokmak	Tokmak	
UA-23	city	UA	Uspenivka	Uspenivka	
UA-23	city	UA	Varvarivka	Varvarivka	
UA-23	city	UA	Vasylivka	Vasylivka|Vasilivka|Vasilyevka|Vasilevka	
UA-23	city	UA	Velyka Bilozerka	Velyka Bilozerka	
UA-23	city	UA	Vesele	Vesele	
UA-23	city	UA	Vilniansk	Vilniansk|Vilnyansk|Volnyansk	
UA-23	city	UA	Vodiane	Vodiane|Vodyane	
UA-23	city	UA	Voznesenka	Voznesenka	
UA-23	city	UA	Yakymivka	Yakymivka|Akimovka	
UA-23	city	UA	Zaliznychne	Zaliznychne	
UA-23	city	UA	Zaporizhzhia	Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye|Zaporizhzhe|Zaporozhe|Zaporozhia|Zaporizhya	
UA-23	city	UA	Zarichne	Zarichne	
UA-23	city	UA	Zelenyi Hai	Zelenyi Hai	
UA-23	city	UA	Zheleznodorozhnoye	Zheleznodorozhnoye	
UA-23	region	UA	Zaporizhzhia Oblast	Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye|Zaporizka|Zaporozhe|Zaporizhzhe|Zaporozhia|Zaporozhzhia	city:Zaporizhia|city:Zaporizhzhe|city:Zaporizhzhia|city:Zaporizhzhya|city:Zaporozhe|city:Zaporozhia|city:Zaporozhye
UA-26	city	UA	Bolekhiv	Bolekhiv|Bolekhov	
UA-26	city	UA	Burshtyn	Burshtyn|Burshtin	
UA-26	city	UA	Dolyna	Dolyna|Dolina	
UA-26	city	UA	Ivano-Frankivsk	Ivano-Frankivsk|Ivano-Frankovsk	
UA-26	city	UA	Kalush	Kalush	
UA-26	city	UA	Kolomyia	Kolomyia|Kolomyya|Kolomiya	
UA-26	city	UA	Nadvirna	Nadvirna	
UA-26	city	UA	Perehinske	Perehinske	
UA-26	city	UA	Yaremche	Yaremche	
UA-26	region	UA	Ivano-Frankivsk Oblast	Ivano-Frankivsk|Ivano-Frankovsk|Ivano-Frankivska|Prykarpattia|Prykarpattya	city:Ivano-Frankivsk|city:Ivano-Frankovsk
UA-30	city	UA	Darnytsia	Darnytsia|Troeshchina	
UA-30	city	UA	Darnytskyi	Darnytskyi	
UA-30	city	UA	Desnianskyi	Desnianskyi	
UA-30	city	UA	Dniprovskyi	Dniprovskyi	
UA-30	city	UA	Holosiivskyi	Holosiivskyi	
UA-30	city	UA	Kyiv	Kyiv|Kiev|Kiyv|Kyjiv	
UA-30	city	UA	Lukianivka	Lukianivka	
UA-30	city	UA	Obolon	Obolon	
UA-30	city	UA	Obolonskyi	Obolonskyi	
UA-30	city	UA	Pecherskyi	Pecherskyi	
UA-30	city	UA	Podil	Podil	
UA-30	city	UA	Podilskyi	Podilskyi	
UA-30	city	UA	Pozniaky	Pozniaky	
UA-30	city	UA	Shevchenkivskyi	Shevchenkivskyi	
UA-30	city	UA	Solomianka	Solomianka	
UA-30	city	UA	Solomianskyi	Solomianskyi|Solomyanskyi	
UA-30	city	UA	Sviatoshyn	Sviatoshyn	
UA-30	city	UA	Sviatoshynskyi	Sviatoshynskyi	
UA-30	city	UA	Troieshchyna	Troieshchyna	
UA-30	region	UA	Kyiv	city of Kyiv|Kyiv City|Kyiv city|city of Kiev|Kiev city	
UA-32	area	UA	Chernobyl	Chernobyl|Chornobyl|Chernobyl nuclear power plant|Chornobyl nuclear power plant	
UA-32	city	UA	Baryshivka	Baryshivka|Baryshevka	
UA-32	city	UA	Berezan	Berezan	
UA-32	city	UA	Bila Tserkva	Bila Tserkva|Belaya Tserkov	
UA-32	city	UA	Bilohorodka	Bilohorodka	
UA-32	city	UA	Bohuslav	Bohuslav|Boguslav	
UA-32	city	UA	Boiarka	Boiarka|Boyarka	
UA-32	city	UA	Borodyanka	Borodyanka|Borodianka	
UA-32	city	UA	Boryspil	Boryspil|Borispol	
UA-32	city	UA	Brovary	Brovary|Brovari	
UA-32	city	UA	Bucha	Bucha	
UA-32	city	UA	Chabany	Chabany|Chabani	
UA-32	city	UA	Dymer	Dymer|Dimer	word:Dimer
UA-32	city	UA	Fastiv	Fastiv|Fastov	
UA-32	city	UA	Hlevakha	Hlevakha|Glevakha	
UA-32	city	UA	Hostomel	Hostomel|Gostomel	
UA-32	city	UA	Irpin	Irpin|Irpen	
UA-32	city	UA	Ivankiv	Ivankiv|Ivankov	
UA-32	city	UA	Kaharlyk	Kaharlyk|Kagarlik|Kagarlyk	
UA-32	city	UA	Kalynivka	Kalynivka	place:Kalynivka
UA-32	city	UA	Kotsiubynske	Kotsiubynske	
UA-32	city	UA	Kriukivshchyna	Kriukivshchyna|Kriukivschina|Kryukivshchyna|Kryukovshchina	
UA-32	city	UA	Makariv	Makariv	
UA-32	city	UA	Markhalivka	Markhalivka	
UA-32	city	UA	Myronivka	Myronivka|Mironovka	
UA-32	city	UA	Obukhiv	Obukhiv|Obukhov	
UA-32	city	UA	Pereiaslav	Pereiaslav|Pereyaslav	
UA-32	city	UA	Petropavlivska Borshchahivka	Petropavlivska Borshchahivka	
UA-32	city	UA	Rzhyshchiv	Rzhyshchiv|Rzhishchev	
UA-32	city	UA	Skvyra	Skvyra|Skvira	
UA-32	city	UA	Slavutych	Slavutych|Slavutich	
UA-32	city	UA	Sofiivska Borshchahivka	Sofiivska Borshchahivka	
UA-32	city	UA	Tarashcha	Tarashcha	
UA-32	city	UA	Tarasivka	Tarasivka	
UA-32	city	UA	Tetiiv	Tetiiv|Tetiyev	
UA-32	city	UA	Trypillia	Trypillia|Trypillya	
UA-32	city	UA	Ukrainka	Ukrainka	
UA-32	city	UA	Uzyn	Uzyn|Uzin	
UA-32	city	UA	Vasylkiv	Vasylkiv|Vasilkov	
UA-32	city	UA	Velyka Dymerka	Velyka Dymerka|Velika Dimerka	
UA-32	city	UA	Vyshhorod	Vyshhorod|Vyshgorod|Vishgorod	
UA-32	city	UA	Vyshneve	Vyshneve|Vishneve	
UA-32	city	UA	Yahotyn	Yahotyn|Yagotin	
UA-32	region	UA	Kyiv Oblast	Kyiv|Kiev|Kyivska|Kyiv suburbs|Kyiv Oblast	city:Kiev|city:Kyiv
UA-35	city	UA	Alexandria	Alexandria	place:Alexandria
UA-35	city	UA	Bobrynets	Bobrynets|Bobrinets	
UA-35	city	UA	Dolynska	Dolynska|Dolinska	
UA-35	city	UA	Hayvoron	Hayvoron|Haivoron|Gayvoron|Gaivoron	
UA-35	city	UA	Kanatove	Kanatove	
UA-35	city	UA	Kirovohrad city	Kirovohrad city	
UA-35	city	UA	Kropyvnytskyi	Kropyvnytskyi|Kropyvnytsky|Kropyvnytskyy|Kropivnitsky|Kropyvnitskyi	
UA-35	city	UA	Mala Vyska	Mala Vyska|Mala Viska	
UA-35	city	UA	Novomyrhorod	Novomyrhorod|Novomirgorod	
UA-35	city	UA	Novoukrayinka	Novoukrayinka	
UA-35	city	UA	Oleksandriia	Oleksandriia|Oleksandriya	
UA-35	city	UA	Svitlovodsk	Svitlovodsk|Svetlovodsk	
UA-35	city	UA	Znamianka	Znamianka|Znamyanka	
UA-35	region	UA	Kirovohrad Oblast	Kirovohrad|Kirovograd|Kropyvnytskyi region|Kirovohradska|Kropyvnytskyi Oblast	
UA-40	city	UA	Balaklava	Balaklava	
UA-40	city	UA	Belbek	Belbek|Fruktovoye|Fruktovoe	
UA-40	city	UA	Inkerman	Inkerman	
UA-40	city	UA	Kacha	Kacha	
UA-40	city	UA	Khersones	Khersones	
UA-40	city	UA	Sevastopol	Sevastopol|Sebastopol	
UA-40	region	UA	Sevastopol	city of Sevastopol	
UA-43	area	UA	Crimean coast	Crimean coast	
UA-43	area	UA	Kerch Bridge	Kerch Bridge|Crimean Bridge|Crimea Bridge|Kerch Strait Bridge|Crimean bridge	
UA-43	area	UA	Tarkhankut	Tarkhankut|Cape Tarkhankut	
UA-43	city	UA	Alushta	Alushta	
UA-43	city	UA	Armyansk	Armyansk|Armiansk	
UA-43	city	UA	Bakhchysarai	Bakhchysarai|Bakhchisaray|Bakhchysaray|Bakhchisarai	
UA-43	city	UA	Bilohirsk	Bilohirsk|Belogorsk	place:Belogorsk
UA-43	city	UA	Chauda	Chauda|Cape Chauda	
UA-43	city	UA	Chornomorske	Chornomorske|Chernomorskoye|Chernomorskoe	
UA-43	city	UA	Donuzlav	Donuzlav	
UA-43	city	UA	Dzhankoi	Dzhankoi|Dzhankoy	
UA-43	city	UA	Feodosia	Feodosia|Feodosiia|Feodosiya|Theodosia	
UA-43	city	UA	Gaspra	Gaspra|Haspra	
UA-43	city	UA	Gvardeyskoye	Gvardeyskoye|Hvardiiske|Hvardiyske|Gvardeiskoye	
UA-43	city	UA	Hvardiiske airfield	Hvardiiske airfield	
UA-43	city	UA	Kerch	Kerch	
UA-43	city	UA	Kirovske	Kirovske|Kirovskoye|Kirovskoe	
UA-43	city	UA	Krasnogvardeyskoye	Krasnogvardeyskoye|Krasnogvardeiskoe	place:Krasnogvardeiskoe|place:Krasnogvardeyskoye
UA-43	city	UA	Krasnoperekopsk	Krasnoperekopsk|Yany Kapu|Yani Kapu	
UA-43	city	UA	Novofedorivka	Novofedorivka|Novofedorovka|Novofyodorovka	
UA-43	city	UA	Oktyabrskoye	Oktyabrskoye|Oktiabrskoe|Oktyabrskoe	
UA-43	city	UA	Primorskiy	Primorskiy|Prymorskyi	place:Primorskiy
UA-43	city	UA	Saky	Saky|Saki	place:Saki
UA-43	city	UA	Shchyolkino	Shchyolkino|Shcholkine|Shchelkino	
UA-43	city	UA	Simferopol	Simferopol|Simferepol	
UA-43	city	UA	Sovetskiy	Sovetskiy|Sovietskyi	place:Sovetskiy
UA-43	city	UA	Sudak	Sudak	
UA-43	city	UA	Yalta	Yalta	
UA-43	city	UA	Yevpatoria	Yevpatoria|Yevpatoriya|Evpatoria	
UA-43	region	UA	Crimea	Crimea|Autonomous Republic of Crimea|Crimean peninsula|Crimean Peninsula|Republic of Crimea|the peninsula of Crimea|annexed Crimea|Krym	
UA-46	area	UA	Yavoriv range	Yavoriv training ground	
UA-46	city	UA	Bilche-Volytsia	Bilche-Volytsia	
UA-46	city	UA	Boryslav	Boryslav|Borislav	
UA-46	city	UA	Brody	Brody|Brodi	person:Brody
UA-46	city	UA	Busk	Busk	
UA-46	city	UA	Drohobych	Drohobych|Drogobich|Drogobych	
UA-46	city	UA	Horodok	Horodok|Gorodok	place:Gorodok|place:Horodok
UA-46	city	UA	Krakovets	Krakovets	
UA-46	city	UA	Lapaivka	Lapaivka	
UA-46	city	UA	Lviv	Lviv|Lvov|Chervonohrad	
UA-46	city	UA	Mykolaiv	Mykolaiv	place:Mykolaiv
UA-46	city	UA	Novoyavorivsk	Novoyavorivsk|Novoiavorivsk|Novoyavorovsk	
UA-46	city	UA	Rava-Ruska	Rava-Ruska	
UA-46	city	UA	Sambir	Sambir|Sambor	
UA-46	city	UA	Sheptytskyi	Sheptytskyi	
UA-46	city	UA	Sokal	Sokal	
UA-46	city	UA	Stebnyk	Stebnyk|Stebnik	
UA-46	city	UA	Stryi	Stryi|Stryy	
UA-46	city	UA	Truskavets	Truskavets	
UA-46	city	UA	Yavoriv	Yavoriv|Yavorov	
UA-46	city	UA	Zhovkva	Zhovkva	
UA-46	city	UA	Zolochiv	Zolochiv|Zolochev	place:Zolochev|place:Zolochiv
UA-46	region	UA	Lviv Oblast	Lviv|Lvov|Lvivska	city:Lviv|city:Lvov
UA-48	area	UA	Kinburn Spit	Kinburn Spit|Kinburn	
UA-48	city	UA	Bashtanka	Bashtanka	
UA-48	city	UA	Kulbakino	Kulbakino	
UA-48	city	UA	Kutsurub	Kutsurub	
UA-48	city	UA	Mykolaiv	Mykolaiv|Mykolayiv|Nikolaev|Nikolayev	
UA-48	city	UA	Nova Odesa	Nova Odesa	
UA-48	city	UA	Novyy Buh	Novyy Buh|Novyi Buh	
UA-48	city	UA	Ochakiv	Ochakiv|Ochakov|Yuzhnoukrainsk	
UA-48	city	UA	Pervomaisk	Pervomaisk|Pervomaysk	place:Pervomaisk
UA-48	city	UA	Pivdennoukrainsk	Pivdennoukrainsk	
UA-48	city	UA	Snihurivka	Snihurivka	
UA-48	city	UA	Voznesensk	Voznesensk	
UA-48	city	UA	Yuzhnoukrayinsk	Yuzhnoukrayinsk	
UA-48	region	UA	Mykolaiv Oblast	Mykolaiv|Mykolayiv|Nikolaev|Nikolayev|Mykolayiv Oblast|Mykolaivska	city:Mykolaiv|city:Mykolayiv|city:Nikolaev|city:Nikolayev
UA-51	area	UA	Snake Island	Snake Island|Zmiinyi Island|Zmeinyi Island|Serpent Island	
UA-51	city	UA	Artsyz	Artsyz|Artsiz	
UA-51	city	UA	Balta	Balta	
UA-51	city	UA	Bilhorod-Dnistrovskyi	Bilhorod-Dnistrovskyi|Bilhorod-Dnistrovsky	
UA-51	city	UA	Bilyayivka	Bilyayivka	
UA-51	city	UA	Bolhrad	Bolhrad|Bolgrad	
UA-51	city	UA	Chornomorsk	Chornomorsk|Chernomorsk	
UA-51	city	UA	Izmail	Izmail|Izmayil	
UA-51	city	UA	Kiliia	Kiliia|Kiliya|Kilia	
UA-51	city	UA	Lymanka	Lymanka|Limanka	
UA-51	city	UA	Odesa	Odesa|Odessa	
UA-51	city	UA	Ovidiopol	Ovidiopol|Ovydyopol	
UA-51	city	UA	Pivdenne	Pivdenne|Pivdennyi|Yuzhny	
UA-51	city	UA	Podilsk	Podilsk	
UA-51	city	UA	Reni	Reni	
UA-51	city	UA	Rozdilna	Rozdilna	
UA-51	city	UA	Tatarbunary	Tatarbunary|Tatarbunari	
UA-51	city	UA	Teplodar	Teplodar	
UA-51	city	UA	Usatove	Usatove|Usatovo	
UA-51	city	UA	Velykodolynske	Velykodolynske|Velikodolinske	
UA-51	city	UA	Vylkove	Vylkove|Vilkove|Vilkovo	
UA-51	city	UA	Yuzhne	Yuzhne	
UA-51	city	UA	Zatoka	Zatoka|Karolino-Buhaz|Karolino-Bugaz	
UA-51	region	UA	Odesa Oblast	Odesa|Odessa|Odeska	city:Odesa|city:Odessa
UA-53	city	UA	Hadiach	Hadiach|Hadyach|Gadyach	
UA-53	city	UA	Horishni Plavni	Horishni Plavni|Gorishni Plavni|Gorishnie Plavni	
UA-53	city	UA	Hrebinka	Hrebinka|Grebyonka|Grebenka	
UA-53	city	UA	Karlivka	Karlivka|Karlovka	
UA-53	city	UA	Khorol	Khorol	
UA-53	city	UA	Kobeliaky	Kobeliaky|Kobelyaky|Kobelyaki	
UA-53	city	UA	Kotelva	Kotelva	
UA-53	city	UA	Kremenchuk	Kremenchuk|Kremenchug	
UA-53	city	UA	Lokhvytsia	Lokhvytsia|Lokhvytsya|Lokhvytsa|Lokhvitsa|Lokhvitsya	
UA-53	city	UA	Lubny	Lubny|Lubni	
UA-53	city	UA	Myrhorod	Myrhorod|Mirgorod	
UA-53	city	UA	Opishnia	Opishnia|Opishnya|Oposhnya	
UA-53	city	UA	Poltava	Poltava	
UA-53	city	UA	Pyriatyn	Pyriatyn|Pyryatyn|Piryatin	
UA-53	region	UA	Poltava Oblast	Poltava|Poltavska	city:Poltava
UA-56	city	UA	Dubno	Dubno	
UA-56	city	UA	Kostopil	Kostopil|Kostopol	
UA-56	city	UA	Ostroh	Ostroh	
UA-56	city	UA	Radyvyliv	Radyvyliv|Radivilov	
UA-56	city	UA	Rivne	Rivne|Rovno|Kuznetsovsk	
UA-56	city	UA	Rokytne	Rokytne|Rokitne	
UA-56	city	UA	Sarny	Sarny|Sarni	
UA-56	city	UA	Varash	Varash	
UA-56	city	UA	Zdolbuniv	Zdolbuniv|Zdolbunov	
UA-56	region	UA	Rivne Oblast	Rivne|Rovno|Rivnenska	city:Rivne|city:Rovno
UA-59	city	UA	Andriivka	Andriivka	place:Andriivka
UA-59	city	UA	Basivka	Basivka	
UA-59	city	UA	Bilopillia	Bilopillia|Bilopillya|Belopolye	
UA-59	city	UA	Boromlia	Boromlia|Boromlya	
UA-59	city	UA	Buryn	Buryn|Burin	word:Burin
UA-59	city	UA	Druzhba	Druzhba	
UA-59	city	UA	Esman	Esman|Yesman	
UA-59	city	UA	Hlukhiv	Hlukhiv|Glukhov|Glukhiv	
UA-59	city	UA	Hrabovske	Hrabovske	
UA-59	city	UA	Khotin	Khotin	
UA-59	city	UA	Kindrativka	Kindrativka	
UA-59	city	UA	Konotop	Konotop	
UA-59	city	UA	Kostiantynivka	Kostiantynivka	place:Kostiantynivka
UA-59	city	UA	Krasnopillia	Krasnopillia|Krasnopillya|Krasnopolye	
UA-59	city	UA	Krolevets	Krolevets	
UA-59	city	UA	Lebedyn	Lebedyn|Lebedin	
UA-59	city	UA	Lypova Dolyna	Lypova Dolyna|Lipova Dolina	
UA-59	city	UA	Mykolaivka	Mykolaivka	
UA-59	city	UA	Nedryhailiv	Nedryhailiv|Nedryhayliv|Nedrigaylov|Nedrigailov	
UA-59	city	UA	Novenke	Novenke	
UA-59	city	UA	Okhtyrka	Okhtyrka|Akhtyrka|Okhtirka	
UA-59	city	UA	Oleksiivka	Oleksiivka	
UA-59	city	UA	Putyvl	Putyvl|Putivl	
UA-59	city	UA	Romny	Romny|Romni	
UA-59	city	UA	Ryzhivka	Ryzhivka	
UA-59	city	UA	Sadky	Sadky	
UA-59	city	UA	Seredyna-Buda	Seredyna-Buda|Seredyna Buda|Seredina Buda|Seredina-Buda	
UA-59	city	UA	Shostka	Shostka	
UA-59	city	UA	Stepne	Stepne	
UA-59	city	UA	Stetskivka	Stetskivka	
UA-59	city	UA	Sumy	Sumy|Sumi	
UA-59	city	UA	Svesa	Svesa	
UA-59	city	UA	Trostianets	Trostianets|Trostyanets	
UA-59	city	UA	Varachyne	Varachyne	
UA-59	city	UA	Velyka Pysarivka	Velyka Pysarivka	
UA-59	city	UA	Vorozhba	Vorozhba	
UA-59	city	UA	Yampil	Yampil|Yampol	place:Yampil|place:Yampol
UA-59	city	UA	Yunakivka	Yunakivka|Yunakovka	
UA-59	city	UA	Zhuravka	Zhuravka	
UA-59	city	UA	Znob-Novhorodske	Znob-Novhorodske	
UA-59	region	UA	Sumy Oblast	Sumy|Sumska|Sumi	city:Sumi|city:Sumy
UA-61	city	UA	Berezhany	Berezhany|Berezhani	
UA-61	city	UA	Borshchiv	Borshchiv|Borshchyov|Borshchev	
UA-61	city	UA	Buchach	Buchach	
UA-61	city	UA	Chortkiv	Chortkiv|Chortkov	
UA-61	city	UA	Kremenets	Kremenets	
UA-61	city	UA	Terebovlia	Terebovlia|Terebovlya	
UA-61	city	UA	Ternopil	Ternopil|Ternopol	
UA-61	city	UA	Zbarazh	Zbarazh	
UA-61	region	UA	Ternopil Oblast	Ternopil|Ternopol|Ternopilska	city:Ternopil|city:Ternopol
UA-63	area	UA	Oskil	Oskil River|Oskil	
UA-63	city	UA	Ambarne	Ambarne	
UA-63	city	UA	Balakliia	Balakliia|Balakliya|Balakleya|Balaklia	
UA-63	city	UA	Barvinkove	Barvinkove|Barvenkovo	
UA-63	city	UA	Berestyn	Berestyn	
UA-63	city	UA	Bezliudivka	Bezliudivka|Bezlyudivka|Bezlyudovka	
UA-63	city	UA	Bohodukhiv	Bohodukhiv|Bogodukhov|Krasnohrad|Pervomaiskyi	
UA-63	city	UA	Bologivka	Bologivka	
UA-63	city	UA	Borivske	Borivske	
UA-63	city	UA	Borova	Borova	
UA-63	city	UA	Budy	Budy|Budi	word:Budi
UA-63	city	UA	Chuhuiv	Chuhuiv|Chuguev|Chuhuyiv|Chuguyev|Chuhuev	
UA-63	city	UA	Derhachi	Derhachi|Dergachi	
UA-63	city	UA	Dvorichanske	Dvorichanske	
UA-63	city	UA	Dvorichna	Dvorichna	
UA-63	city	UA	Eskhar	Eskhar|Yeskhar	
UA-63	city	UA	Hlyboke	Hlyboke	
UA-63	city	UA	Hroza	Hroza	
UA-63	city	UA	Industrialnyi	Industrialnyi	
UA-63	city	UA	Izium	Izium|Izyum	
UA-63	city	UA	Kehychivka	Kehychivka|Kegichevka	
UA-63	city	UA	Kharkiv	Kharkiv|Kharkov|Kharkiv City	
UA-63	city	UA	Kholodnohirskyi	Kholodnohirskyi	
UA-63	city	UA	Khorosheve	Khorosheve|Khoroshevo	
UA-63	city	UA	Kindrashivka	Kindrashivka	
UA-63	city	UA	Kivsharivka	Kivsharivka	
UA-63	city	UA	Korotych	Korotych|Korotich	
UA-63	city	UA	Kozacha Lopan	Kozacha Lopan	
UA-63	city	UA	Krasnokutsk	Krasnokutsk	
UA-63	city	UA	Krasnopavlivka	Krasnopavlivka|Krasnopavlovka	
UA-63	city	UA	Kupiansk	Kupiansk|Kupyansk|Kupiansk-Vuzlovyi|Kupiansk-Vuzlovy	
UA-63	city	UA	Kupyansk-Uzlovoy	Kupyansk-Uzlovoy|Kupyansk-Uzlovoi	
UA-63	city	UA	Kupyansk-Vuzlovyi	Kupyansk-Vuzlovyi	
UA-63	city	UA	Kyivskyi	Kyivskyi	
UA-63	city	UA	Liubotyn	Liubotyn|Lyubotyn|Lyubotin	
UA-63	city	UA	Lozova	Lozova|Lozovaya	
UA-63	city	UA	Lyman	Lyman|Liman	place:Liman|place:Lyman
UA-63	city	UA	Lyptsi	Lyptsi|Liptsy	
UA-63	city	UA	Mala Danylivka	Mala Danylivka	
UA-63	city	UA	Malynivka	Malynivka|Malinovka	
UA-63	city	UA	Merefa	Merefa	
UA-63	city	UA	Milove	Milove|Melove|Milova	
UA-63	city	UA	Nemyshlianskyi	Nemyshlianskyi	
UA-63	city	UA	Nova Vodolaha	Nova Vodolaha|Nova Vodolaga	
UA-63	city	UA	Novopokrovka	Novopokrovka	
UA-63	city	UA	Odradne	Odradne	
UA-63	city	UA	Osnovianskyi	Osnovianskyi	
UA-63	city	UA	Paniutyne	Paniutyne|Panyutyne|Paniutyno|Panyutyno|Panyutine	
UA-63	city	UA	Pechenihy	Pechenihy	
UA-63	city	UA	Peresichna	Peresichna	
UA-63	city	UA	Petropavlivka	Petropavlivka	place:Petropavlivka
UA-63	city	UA	Pisochyn	Pisochyn|Pishchane	place:Pishchane
UA-63	city	UA	Podoly	Podoly	
UA-63	city	UA	Pokotylivka	Pokotylivka|Pokotilovka	
UA-63	city	UA	Prykolotne	Prykolotne|Prikolotne	
UA-63	city	UA	Radkivka	Radkivka	
UA-63	city	UA	Ruska Lozova	Ruska Lozova	
UA-63	city	UA	Sakhnovshchyna	Sakhnovshchyna|Sakhnovshchina	
UA-63	city	UA	Saltivka	Saltivka	
UA-63	city	UA	Saltivskyi	Saltivskyi	
UA-63	city	UA	Savyntsi	Savyntsi|Savintsy	
UA-63	city	UA	Shevchenkivskyi district of Kharkiv	Shevchenkivskyi district of Kharkiv	
UA-63	city	UA	Shevchenkove	Shevchenkove|Shevchenkovo	
UA-63	city	UA	Slatyne	Slatyne|Slatyno|Slatine|Slatino	
UA-63	city	UA	Slobidskyi	Slobidskyi	
UA-63	city	UA	Slobozhanske	Slobozhanske	
UA-63	city	UA	Solonytsivka	Solonytsivka|Solonitsevka	
UA-63	city	UA	Staryi Saltiv	Staryi Saltiv|Staryy Saltiv	
UA-63	city	UA	Starytsia	Starytsia	
UA-63	city	UA	Synelnykove	Synelnykove	place:Synelnykove
UA-63	city	UA	Tsyrkuny	Tsyrkuny	
UA-63	city	UA	Valky	Valky|Valki	
UA-63	city	UA	Vasyshcheve	Vasyshcheve|Vasyshchevo|Vasishcheve|Vasishchevo	
UA-63	city	UA	Velykyi Burluk	Velykyi Burluk|Velikiy Burluk|Velykyy Burluk	
UA-63	city	UA	Vilcha	Vilcha	
UA-63	city	UA	Vovchansk	Vovchansk|Volchansk	
UA-63	city	UA	Vovchansky Khutory	Vovchansky Khutory|Vovchanski Khutory	
UA-63	city	UA	Vysokyi	Vysokyi	
UA-63	city	UA	Yuchenkove	Yuchenkove	
UA-63	city	UA	Zelenyi	Zelenyi	person:Zelenyi
UA-63	city	UA	Zlatopil	Zlatopil	
UA-63	city	UA	Zmiiv	Zmiiv|Zmiyev	
UA-63	city	UA	Zolochiv	Zolochiv|Zolochev	
UA-63	region	UA	Kharkiv Oblast	Kharkiv|Kharkov|Kharkivska	city:Kharkiv|city:Kharkov
UA-65	city	UA	Antonivka	Antonivka|Antonovka	
UA-65	city	UA	Armiansk	Armiansk	place:Armiansk
UA-65	city	UA	Beryslav	Beryslav|Berislav	
UA-65	city	UA	Bilozerka	Bilozerka|Belozyorka|Belozerka	
UA-65	city	UA	Brylivka	Brylivka|Brilyovka|Brilevka	
UA-65	city	UA	Chaplynka	Chaplynka|Chaplinka	
UA-65	city	UA	Chonhar	Chonhar|Chongar	
UA-65	city	UA	Chornobaivka	Chornobaivka	
UA-65	city	UA	Dnipryany	Dnipryany|Dnipriany|Dnepryany	
UA-65	city	UA	Henichesk	Henichesk|Genichesk	
UA-65	city	UA	Hola Prystan	Hola Prystan|Gola Pristan	
UA-65	city	UA	Hornostayivka	Hornostayivka	
UA-65	city	UA	Inhulets	Inhulets	
UA-65	city	UA	Ivanivka	Ivanivka|Ivanovka	
UA-65	city	UA	Kakhovka	Kakhovka|Kakhovka dam	
UA-65	city	UA	Kalanchak	Kalanchak	
UA-65	city	UA	Kherson	Kherson	
UA-65	city	UA	Komyshany	Komyshany|Komishani	
UA-65	city	UA	Kozatske	Kozatske	
UA-65	city	UA	Krynky	Krynky	
UA-65	city	UA	Lyubymivka	Lyubymivka|Liubymivka|Lyubimovka	
UA-65	city	UA	Nova Kakhovka	Nova Kakhovka	
UA-65	city	UA	Nova Mayachka	Nova Mayachka|Nova Maiachka	
UA-65	city	UA	Novofedorivka	Novofedorivka|Novofedorovka	place:Novofedorivka|place:Novofedorovka
UA-65	city	UA	Novooleksiyivka	Novooleksiyivka	
UA-65	city	UA	Novotroyitske	Novotroyitske|Novotroitskoye|Novotroitskoe	
UA-65	city	UA	Novovorontsovka	Novovorontsovka	
UA-65	city	UA	Nyzhni Sirohozy	Nyzhni Sirohozy|Nizhnie Serogozy	
UA-65	city	UA	Oleshky	Oleshky|Oleshki	
UA-65	city	UA	Prydniprovske	Prydniprovske	
UA-65	city	UA	Sadove	Sadove	
UA-65	city	UA	Skadovsk	Skadovsk	
UA-65	city	UA	Stanislav	Stanislav	person:Stanislav
UA-65	city	UA	Syvaske	Syvaske|Sivaske	
UA-65	city	UA	Tavriysk	Tavriysk|Tavriisk	
UA-65	city	UA	Velyka Lepetykha	Velyka Lepetykha|Velika Lepetikha	
UA-65	city	UA	Velyka Oleksandrivka	Velyka Oleksandrivka	
UA-65	city	UA	Velyki Kopani	Velyki Kopani|Velikie Kopani	
UA-65	city	UA	Verkhniy Rohachyk	Verkhniy Rohachyk|Verkhnii Rohachyk	
UA-65	city	UA	Vynohradove	Vynohradove|Vynohradovo|Vinogradove|Vinogradovo	
UA-65	city	UA	Vysokopillya	Vysokopillya|Vysokopillia	
UA-65	city	UA	Zelenivka	Zelenivka|Zelenovka	
UA-65	city	UA	Zymivnyk	Zymivnyk	
UA-65	region	UA	Kherson Oblast	Kherson|Khersonska	city:Kherson
UA-68	city	UA	Derazhnya	Derazhnya|Derazhnia	
UA-68	city	UA	Dunayivtsi	Dunayivtsi	
UA-68	city	UA	Horodok	Horodok|Gorodok	
UA-68	city	UA	Iziaslav	Iziaslav|Izyaslav	
UA-68	city	UA	Kamianets-Podilskyi	Kamianets-Podilskyi|Kamianets-Podilsky|Kamyanets-Podilskyi	
UA-68	city	UA	Khmelnytskyi	Khmelnytskyi|Khmelnytsky|Khmelnitsky|Khmelnytskyy|Khmelnitskiy|Khmelnytskiy	
UA-68	city	UA	Krasyliv	Krasyliv|Krasilov	
UA-68	city	UA	Letychiv	Letychiv	
UA-68	city	UA	Netishyn	Netishyn|Neteshin|Netishin	
UA-68	city	UA	Polonne	Polonne	
UA-68	city	UA	Shepetivka	Shepetivka|Shepetovka	
UA-68	city	UA	Slavuta	Slavuta	
UA-68	city	UA	Starokonstiantyniv	Starokonstiantyniv|Starokonstantyniv	
UA-68	city	UA	Starokostiantyniv	Starokostiantyniv|Starokonstantinov|Starokostyantyniv	
UA-68	city	UA	Starokostiantyniv airfield	Starokostiantyniv airfield	
UA-68	city	UA	Volochysk	Volochysk|Volochisk	
UA-68	region	UA	Khmelnytskyi Oblast	Khmelnytskyi|Khmelnytsky|Khmelnitsky|Khmelnytskyy|Khmelnitskyi|Khmelnytska|Khmelnytskiy|Khmelnitskiy	city:Khmelnitskiy|city:Khmelnitsky|city:Khmelnytskiy|city:Khmelnytsky|city:Khmelnytskyi|city:Khmelnytskyy
UA-71	city	UA	Cherkasy	Cherkasy|Cherkassy|Cherkasi|Cherkassi	
UA-71	city	UA	Horodyshche	Horodyshche|Gorodishche	place:Gorodishche|place:Horodyshche
UA-71	city	UA	Kamyanka	Kamyanka|Kamianka	
UA-71	city	UA	Kaniv	Kaniv|Kanev	
UA-71	city	UA	Khrystynivka	Khrystynivka|Khristinovka	
UA-71	city	UA	Korsun-Shevchenkivskyy	Korsun-Shevchenkivskyy|Korsun-Shevchenkivskyi	
UA-71	city	UA	Shpola	Shpola	
UA-71	city	UA	Smila	Smila|Smela	
UA-71	city	UA	Talne	Talne	
UA-71	city	UA	Uman	Uman	
UA-71	city	UA	Vatutine	Vatutine|Vatutino	
UA-71	city	UA	Zhashkiv	Zhashkiv|Zhashkov	
UA-71	city	UA	Zolotonosha	Zolotonosha	
UA-71	city	UA	Zvenyhorodka	Zvenyhorodka|Zvenihorodka|Zvenigorodka	
UA-71	region	UA	Cherkasy Oblast	Cherkasy|Cherkassy|Cherkaska	city:Cherkassy|city:Cherkasy
UA-74	city	UA	Bakhmach	Bakhmach	
UA-74	city	UA	Berezna	Berezna	
UA-74	city	UA	Bobrovytsia	Bobrovytsia|Bobrovytsa|Bobrovytsya|Bobrovitsa|Bobrovitsya	
UA-74	city	UA	Borzna	Borzna	
UA-74	city	UA	Chernihiv	Chernihiv|Chernigov	
UA-74	city	UA	Desna	Desna	
UA-74	city	UA	Honcharivske	Honcharivske	
UA-74	city	UA	Horodnia	Horodnia|Horodnya|Gorodnya	
UA-74	city	UA	Ichnia	Ichnia|Ichnya	
UA-74	city	UA	Kobyzhcha	Kobyzhcha|Kobizhcha	
UA-74	city	UA	Koriukivka	Koriukivka|Koryukivka|Koryukovka	
UA-74	city	UA	Korop	Korop	
UA-74	city	UA	Kozelets	Kozelets	
UA-74	city	UA	Kulykivka	Kulykivka|Kulikovka	
UA-74	city	UA	Ladan	Ladan	
UA-74	city	UA	Lisovi Sorochyntsi	Lisovi Sorochyntsi|Lesovye Sorochintsy	
UA-74	city	UA	Mena	Mena	word:Mena
UA-74	city	UA	Menska community	Menska community	
UA-74	city	UA	Nizhyn	Nizhyn|Nezhin|Nezhyn|Nizhin	
UA-74	city	UA	Nosivka	Nosivka|Nosovka	
UA-74	city	UA	Novhorod-Siverskyi	Novhorod-Siverskyi|Novhorod-Siversky	
UA-74	city	UA	Oster	Oster	
UA-74	city	UA	Pryluky	Pryluky|Priluki	
UA-74	city	UA	Ripky	Ripky|Repki	
UA-74	city	UA	Semenivka	Semenivka|Semenovka|Semyonovka	
UA-74	city	UA	Snovsk	Snovsk	
UA-74	city	UA	Sosnytsia	Sosnytsia|Sosnytsa|Sosnytsya|Sosnitsa|Sosnitsya	
UA-74	city	UA	Talalaivka	Talalaivka|Talalayevka|Talalaevka	
UA-74	city	UA	Varva	Varva	
UA-74	region	UA	Chernihiv Oblast	Chernihiv|Chernigov|Chernihivska	city:Chernigov|city:Chernihiv
UA-77	city	UA	Chernivtsi	Chernivtsi|Chernovtsy|Chernovtsi	
UA-77	city	UA	Dnistrovsk	Dnistrovsk	
UA-77	city	UA	Krasnoyilsk	Krasnoyilsk	
UA-77	city	UA	Novodnistrovsk	Novodnistrovsk|Novodnestrovsk	
UA-77	city	UA	Storozhynets	Storozhynets|Storozhinets	
UA-77	region	UA	Chernivtsi Oblast	Chernivtsi|Chernovtsy|Chernivetska|Bukovyna|Bukovina	city:Chernivtsi|city:Chernovtsy
UG	city	UG	Gulu	Gulu	
UG	city	UG	Kampala	Kampala	
UG	city	UG	Lira	Lira	word:Lira
UG	country	UG	Uganda	Uganda	
US	country	US	United States	United States|US|U.S.|USA|U.S.A.|United States of America|America|the States|the US|the U.S.|the United States	word:the States
US-AK	region	US	Alaska	Alaska	
US-AL	region	US	Alabama	Alabama	
US-AR	region	US	Arkansas	Arkansas	
US-AZ	city	US	Mesa	Mesa	word:Mesa
US-AZ	city	US	Phoenix	Phoenix	word:Phoenix
US-AZ	city	US	Tucson	Tucson	
US-AZ	region	US	Arizona	Arizona	
US-CA	city	US	Anaheim	Anaheim	
US-CA	city	US	Bakersfield	Bakersfield	
US-CA	city	US	Fresno	Fresno	
US-CA	city	US	Long Beach	Long Beach	
US-CA	city	US	Los Angeles	Los Angeles	
US-CA	city	US	Oakland	Oakland	
US-CA	city	US	Sacramento	Sacramento	
US-CA	city	US	San Diego	San Diego	
US-CA	city	US	San Francisco	San Francisco	
US-CA	city	US	San Jose	San Jose	
US-CA	region	US	California	California	
US-CO	city	US	Aurora	Aurora	person:Aurora
US-CO	city	US	Colorado Springs	Colorado Springs	
US-CO	city	US	Denver	Denver	
US-CO	region	US	Colorado	Colorado	
US-CT	region	US	Connecticut	Connecticut	
US-DC	city	US	Washington	Washington|Washington D.C.|Washington DC	
US-DC	city	US	Washington, D.C.	Washington, D.C.|Washington, DC	
US-DC	region	US	Washington	Washington	city:Washington
US-DE	region	US	Delaware	Delaware	
US-FL	city	US	Jacksonville	Jacksonville	
US-FL	city	US	Miami	Miami	
US-FL	city	US	Tampa	Tampa	
US-FL	region	US	Florida	Florida	
US-GA	city	US	Atlanta	Atlanta	
US-GA	region	US	Georgia	Georgia	place:Georgia
US-HI	city	US	Honolulu	Honolulu	
US-HI	region	US	Hawaii	Hawaii	
US-IA	region	US	Iowa	Iowa	
US-ID	region	US	Idaho	Idaho	
US-IL	city	US	Chicago	Chicago	
US-IL	region	US	Illinois	Illinois	
US-IN	city	US	Indianapolis	Indianapolis	
US-IN	region	US	Indiana	Indiana	
US-KS	city	US	Wichita	Wichita	
US-KS	region	US	Kansas	Kansas	
US-KY	region	US	Kentucky	Kentucky	
US-LA	city	US	New Orleans	New Orleans	
US-LA	region	US	Louisiana	Louisiana	
US-MA	city	US	Boston	Boston	
US-MA	region	US	Massachusetts	Massachusetts	
US-MD	city	US	Baltimore	Baltimore	
US-MD	region	US	Maryland	Maryland	
US-ME	region	US	Maine	Maine	
US-MI	city	US	Detroit	Detroit	
US-MI	region	US	Michigan	Michigan	
US-MN	city	US	Minneapolis	Minneapolis	
US-MN	region	US	Minnesota	Minnesota	
US-MO	city	US	Kansas City	Kansas City	
US-MO	region	US	Missouri	Missouri	
US-MS	region	US	Mississippi	Mississippi	
US-MT	region	US	Montana	Montana	
US-NC	city	US	Charlotte	Charlotte	person:Charlotte
US-NC	city	US	Raleigh	Raleigh	person:Raleigh
US-NC	region	US	North Carolina	North Carolina	
US-ND	region	US	North Dakota	North Dakota	
US-NE	city	US	Omaha	Omaha	
US-NE	region	US	Nebraska	Nebraska	
US-NH	region	US	New Hampshire	New Hampshire	
US-NJ	region	US	New Jersey	New Jersey	
US-NM	city	US	Albuquerque	Albuquerque	
US-NM	region	US	New Mexico	New Mexico	
US-NV	city	US	Las Vegas	Las Vegas	
US-NV	region	US	Nevada	Nevada	
US-NY	city	US	Brooklyn	Brooklyn	
US-NY	city	US	Manhattan	Manhattan	
US-NY	city	US	New York City	New York City	
US-NY	city	US	Queens	Queens	word:Queens
US-NY	city	US	Staten Island	Staten Island	
US-NY	city	US	The Bronx	The Bronx	
US-NY	region	US	New York	New York	
US-OH	city	US	Cleveland	Cleveland	person:Cleveland
US-OH	city	US	Columbus	Columbus	
US-OH	region	US	Ohio	Ohio	
US-OK	city	US	Oklahoma City	Oklahoma City	
US-OK	city	US	Tulsa	Tulsa	
US-OK	region	US	Oklahoma	Oklahoma	
US-OR	city	US	Portland	Portland	
US-OR	region	US	Oregon	Oregon	
US-PA	city	US	Philadelphia	Philadelphia	
US-PA	region	US	Pennsylvania	Pennsylvania	
US-PR	region	US	Puerto Rico	Puerto Rico	place:Puerto Rico
US-RI	region	US	Rhode Island	Rhode Island	
US-SC	region	US	South Carolina	South Carolina	
US-SD	region	US	South Dakota	South Dakota	
US-TN	city	US	Memphis	Memphis	
US-TN	city	US	Nashville	Nashville	
US-TN	region	US	Tennessee	Tennessee	
US-TX	city	US	Arlington	Arlington	
US-TX	city	US	Austin	Austin	person:Austin
US-TX	city	US	Dallas	Dallas	
US-TX	city	US	El Paso	El Paso|El-Paso|Paso	
US-TX	city	US	Fort Worth	Fort Worth	
US-TX	city	US	Houston	Houston	person:Houston
US-TX	city	US	San Antonio	San Antonio	
US-TX	region	US	Texas	Texas	
US-UT	region	US	Utah	Utah	
US-VA	city	US	Virginia Beach	Virginia Beach	
US-VA	region	US	Virginia	Virginia	
US-VT	region	US	Vermont	Vermont	
US-WA	city	US	Seattle	Seattle	
US-WA	region	US	Washington	Washington	city:Washington
US-WI	city	US	Milwaukee	Milwaukee	
US-WI	region	US	Wisconsin	Wisconsin	
US-WV	region	US	West Virginia	West Virginia	
US-WY	region	US	Wyoming	Wyoming	
UY	city	UY	Montevideo	Montevideo	
UY	country	UY	Uruguay	Uruguay	
UZ	city	UZ	Namangan	Namangan	
UZ	city	UZ	Tashkent	Tashkent	
UZ	country	UZ	Uzbekistan	Uzbekistan	
VA	country	VA	Vatican City	Vatican City|Vatican|the Vatican|Holy See|the Holy See	
VC	city	VC	Kingstown	Kingstown	
VC	country	VC	Saint Vincent and the Grenadines	Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent	
VE	city	VE	Alto Barinas	Alto Barinas	
VE	city	VE	Barcelona	Barcelona	place:Barcelona
VE	city	VE	Barinas	Barinas	
VE	city	VE	Barquisimeto	Barquisimeto	
VE	city	VE	Baruta	Baruta	
VE	city	VE	Cabimas	Cabimas	
VE	city	VE	Ciudad Bolivar	Ciudad Bolivar	
VE	city	VE	Ciudad Guayana	Ciudad Guayana	
VE	city	VE	Coro	Coro	
VE	city	VE	Cumana	Cumana	
VE	city	VE	El Tigre	El Tigre|El-Tigre|Tigre	person:Tigre
VE	city	VE	Guarenas	Guarenas	
VE	city	VE	Guatire	Guatire	
VE	city	VE	Los Teques	Los Teques	
VE	city	VE	Maracaibo	Maracaibo	
VE	city	VE	Maracay	Maracay	
VE	city	VE	Maturin	Maturin	person:Maturin
VE	city	VE	Merida	Merida	place:Merida
VE	city	VE	Petare	Petare	
VE	city	VE	Porlamar	Porlamar	
VE	city	VE	Puerto La Cruz	Puerto La Cruz	
VE	city	VE	San Cristobal	San Cristobal	
VE	city	VE	San Felipe	San Felipe	
VE	city	VE	San Fernando de Apure	San Fernando de Apure	
VE	city	VE	Santa Teresa del Tuy	Santa Teresa del Tuy	
VE	city	VE	Turmero	Turmero	
VE	city	VE	Valencia	Valencia	place:Valencia
VE	city	VE	Valera	Valera	person:Valera
VE	country	VE	Venezuela	Venezuela|Bolivarian Republic of Venezuela	
VE-A	city	VE	Caracas	Caracas	
VN	city	VN	Da Nang	Da Nang	
VN	city	VN	Hanoi	Hanoi	
VN	city	VN	Ho Chi Minh City	Ho Chi Minh City	
VN	country	VN	Vietnam	Vietnam|Viet Nam	
VU	city	VU	Port-Vila	Port-Vila	
VU	country	VU	Vanuatu	Vanuatu	
WS	city	WS	Apia	Apia	
WS	country	WS	Samoa	Samoa	
XK	country	XK	Kosovo	Kosovo	
XX	area		Africa	Africa	
XX	area		Asia	Asia|South Asia|Southeast Asia|Central Asia	
XX	area		Balkans	Balkans	
XX	area		Caucasus	Caucasus|South Caucasus|North Caucasus	
XX	area		Durand Line	Durand Line	
XX	area		Europe	Europe	
XX	area		Gulf states	Gulf states|Gulf countries|Gulf Arab states|Gulf	
XX	area		Horn of Africa	Horn of Africa	
XX	area		Kashmir	Kashmir|disputed Kashmir	
XX	area		Kurdistan	Kurdistan	
XX	area		Latin America	Latin America	
XX	area		Line of Control	Line of Control|LoC	
XX	area		Middle East	Middle East|Mideast|Near East	
XX	area		Sahel	Sahel	
XZ-ADEN	sea		Gulf of Aden	Gulf of Aden	
XZ-ARABIAN	sea		Arabian Sea	Arabian Sea	
XZ-AZOV	sea		Sea of Azov	Sea of Azov|Azov Sea	
XZ-BALTIC	sea		Baltic Sea	Baltic Sea|Gulf of Finland|Baltic	
XZ-BARENTS	sea		Barents Sea	Barents Sea	
XZ-BLACK	sea		Black Sea	Black Sea|northwestern Black Sea|north-western Black Sea	
XZ-CARIBBEAN	sea		Caribbean Sea	Caribbean Sea|Caribbean	
XZ-CASPIAN	sea		Caspian Sea	Caspian Sea|Caspian	
XZ-CHINA	sea		South China Sea	South China Sea	
XZ-GULF	sea		Persian Gulf	Persian Gulf|Arabian Gulf|Arab Gulf	
XZ-HORMUZ	sea		Strait of Hormuz	Strait of Hormuz|Hormuz Strait|Hormuz|Straits of Hormuz	
XZ-INDIAN	sea		Indian Ocean	Indian Ocean	
XZ-JAPAN	sea		Sea of Japan	Sea of Japan|East Sea	
XZ-KERCH	sea		Kerch Strait	Kerch Strait	
XZ-MED	sea		Mediterranean Sea	Mediterranean Sea|Mediterranean|eastern Mediterranean	
XZ-NORTH	sea		North Sea	North Sea	
XZ-OMAN	sea		Gulf of Oman	Gulf of Oman|Sea of Oman	
XZ-PACIFIC	sea		Pacific Ocean	Pacific Ocean|eastern Pacific	
XZ-RED	sea		Red Sea	Red Sea|Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb|Bab el-Mandab|Bab el-Mandeb strait	
XZ-SUEZ	sea		Suez Canal	Suez Canal	
XZ-TAIWAN	sea		Taiwan Strait	Taiwan Strait	
YE	area	YE	Ras Isa	Ras Isa|Ras Issa	
YE	country	YE	Yemen	Yemen|Republic of Yemen	
YE-AB	city	YE	Jawf al Maqbabah	Jawf al Maqbabah	
YE-AB	city	YE	Zinjibar	Zinjibar	
YE-AB	region	YE	Abyan	Abyan	
YE-AD	city	YE	Aden	Aden	
YE-AD	region	YE	Aden	Aden|Adan	city:Aden
YE-AM	city	YE	Amran	Amran	
YE-AM	region	YE	Amran	Amran	city:Amran
YE-BA	city	YE	Al Bayda	Al Bayda|Al-Bayda|Bayda	region:Al Bayda|region:Al-Bayda|region:Bayda
YE-BA	region	YE	Bayda	Bayda|Al-Bayda|al-Bayda|Baydha|Al Bayda	
YE-DA	city	YE	Ad Dali	Ad Dali|Ad-Dali|Dali	word:Dali
YE-DA	region	YE	Dhale	Dhale|Al-Dhale|Dali|Ad Dali	city:Ad Dali|word:Dali
YE-DH	city	YE	Dhamar	Dhamar	
YE-DH	region	YE	Dhamar	Dhamar	city:Dhamar
YE-HD	city	YE	Mukalla	Mukalla|Al-Mukalla|Al Mukalla	
YE-HD	city	YE	Seiyun	Seiyun|Sayun	
YE-HD	region	YE	Hadramawt	Hadramawt|Hadhramaut|Hadramout|Hadhramawt|Hadramaut	
YE-HJ	city	YE	Hajjah	Hajjah|Haggah|Haggiah	
YE-HJ	region	YE	Hajjah	Hajjah|Hajja	city:Hajjah
YE-HU	area	YE	Kamaran	Kamaran|Kamaran Island|Ras Kathib|Ras Katheeb	
YE-HU	city	YE	Bajil	Bajil|Bagil	
YE-HU	city	YE	Bayt al Faqih	Bayt al Faqih|Bait al Faqih	
YE-HU	city	YE	Hodeidah	Hodeidah|Hodeida|Hudaydah|Al Hudaydah|Al-Hudaydah|Hudaidah|al-Hodeidah	
YE-HU	city	YE	Salif	Salif|Al-Salif|al-Salif|Al Salif	
YE-HU	city	YE	Zabid	Zabid	
YE-HU	region	YE	Hodeidah	Hodeidah|Hodeida|Al Hudaydah|Hudaydah|Al-Hudaydah	city:Al Hudaydah|city:Al-Hudaydah|city:Hodeida|city:Hodeidah|city:Hudaydah
YE-IB	city	YE	Dhi as Sufal	Dhi as Sufal	
YE-IB	city	YE	Ibb	Ibb	
YE-IB	city	YE	Yarim	Yarim	
YE-IB	region	YE	Ibb	Ibb	city:Ibb
YE-JA	city	YE	Al Hazm	Al Hazm|Al-Hazm|Hazm	
YE-JA	region	YE	Jawf	Al-Jawf|al-Jawf|Al Jawf|Jawf	
YE-LA	city	YE	Lahij	Lahij|Lahej	
YE-LA	region	YE	Lahj	Lahj|Lahij	city:Lahij
YE-MA	city	YE	Marib	Marib|Ma'rib|Marrib	
YE-MA	region	YE	Marib	Marib|Ma'rib	city:Ma'rib|city:Marib
YE-MR	region	YE	Mahra	Al-Mahra|al-Mahra|Mahra|Al Mahrah|Mahrah	
YE-MW	region	YE	Mahwit	Al-Mahwit|al-Mahwit|Mahwit|Al Mahwit	
YE-RA	region	YE	Raymah	Raymah	
YE-SA	city	YE	Sahar	Sahar	
YE-SA	city	YE	Sayyan	Sayyan|Saiyan	
YE-SA	region	YE	Sanaa City	Amanat al-Asimah|Amanat Alasimah	
YE-SD	city	YE	Saada	Saada|Sa'ada|Saadah	
YE-SD	region	YE	Saada	Saada|Sa'ada|Saadah|Sa'dah|Sadah	city:Sa'ada|city:Saada|city:Saadah
YE-SH	city	YE	Ataq	Ataq	
YE-SH	region	YE	Shabwa	Shabwa|Shabwah	
YE-SN	area	YE	Haziz	Haziz|Haziz power plant|Asr	
YE-SN	city	YE	Sanaa	Sanaa|Sana'a|San'a|Sana	
YE-SN	region	YE	Sanaa	Sanaa|Sana'a	city:Sana'a|city:Sanaa
YE-SU	region	YE	Socotra	Socotra|Soqotra	
YE-TA	city	YE	Mocha	Mocha	word:Mocha
YE-TA	city	YE	Mokha	Mokha	
YE-TA	city	YE	Taiz	Taiz|Ta'izz	
YE-TA	region	YE	Taiz	Taiz|Ta'izz|Taizz	city:Ta'izz|city:Taiz
ZA	city	ZA	Cape Town	Cape Town	
ZA	city	ZA	Durban	Durban	
ZA	city	ZA	Johannesburg	Johannesburg	
ZA	city	ZA	Port Elizabeth	Port Elizabeth	
ZA	city	ZA	Pretoria	Pretoria	
ZA	city	ZA	Soweto	Soweto	
ZA	country	ZA	South Africa	South Africa|Republic of South Africa	
ZM	city	ZM	Lusaka	Lusaka	
ZM	country	ZM	Zambia	Zambia	
ZW	city	ZW	Bulawayo	Bulawayo	
ZW	city	ZW	Harare	Harare	
ZW	country	ZW	Zimbabwe	Zimbabwe	
`;
