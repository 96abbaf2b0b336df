// Built by scripts/gazetteer/build.ts from data/gazetteer/hand/countries.tsv; edit there. Columns: see README.md.
export default String.raw`code	name	adjectives	people	governments
AD	Andorra	Andorran	Andorran|Andorrans	
AE	United Arab Emirates	Emirati|UAE	Emirati|Emiratis	Abu Dhabi
AF	Afghanistan	Afghan|Afghanistani	Afghan|Afghans	Kabul
AG	Antigua and Barbuda	Antiguan	Antiguan|Antiguans	
AL	Albania	Albanian	Albanian|Albanians	Tirana
AM	Armenia	Armenian	Armenian|Armenians	Yerevan
AO	Angola	Angolan	Angolan|Angolans	Luanda
AR	Argentina	Argentine|Argentinian|Argentinean	Argentine|Argentines|Argentinian|Argentinians	Buenos Aires
AT	Austria	Austrian	Austrian|Austrians	Vienna
AU	Australia	Australian|Aussie	Australian|Australians	Canberra
AZ	Azerbaijan	Azerbaijani|Azeri	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku
BA	Bosnia and Herzegovina	Bosnian	Bosnian|Bosnians	Sarajevo
BB	Barbados	Barbadian|Bajan	Barbadian|Barbadians	
BD	Bangladesh	Bangladeshi	Bangladeshi|Bangladeshis	Dhaka
BE	Belgium	Belgian	Belgian|Belgians	
BF	Burkina Faso	Burkinabe	Burkinabe|Burkinabes	Ouagadougou
BG	Bulgaria	Bulgarian	Bulgarian|Bulgarians	Sofia
BH	Bahrain	Bahraini	Bahraini|Bahrainis	Manama
BI	Burundi	Burundian|Burundi	Burundian|Burundians	Gitega|Bujumbura
BJ	Benin	Beninese	Beninese	Porto-Novo|Cotonou
BN	Brunei	Bruneian	Bruneian|Bruneians	
BO	Bolivia	Bolivian	Bolivian|Bolivians	La Paz
BR	Brazil	Brazilian	Brazilian|Brazilians	Brasilia
BS	Bahamas	Bahamian	Bahamian|Bahamians	
BT	Bhutan	Bhutanese	Bhutanese	Thimphu
BW	Botswana	Botswanan|Batswana	Batswana|Motswana	Gaborone
BY	Belarus	Belarusian|Belarussian|Belorussian	Belarusian|Belarusians|Belarussians	Minsk
BZ	Belize	Belizean	Belizean|Belizeans	Belmopan
CA	Canada	Canadian	Canadian|Canadians	Ottawa
CD	Democratic Republic of the Congo	Congolese|DRC|DR Congo	Congolese	Kinshasa
CF	Central African Republic	Central African	Central Africans	Bangui
CG	Republic of the Congo	Congolese	Congolese	Brazzaville
CH	Switzerland	Swiss	Swiss	Bern|Berne
CI	Ivory Coast	Ivorian	Ivorian|Ivorians	Abidjan|Yamoussoukro
CL	Chile	Chilean	Chilean|Chileans	Santiago
CM	Cameroon	Cameroonian	Cameroonian|Cameroonians	Yaounde
CN	China	Chinese|PRC	Chinese	Beijing
CO	Colombia	Colombian	Colombian|Colombians	Bogota
CR	Costa Rica	Costa Rican	Costa Rican|Costa Ricans	San Jose
CU	Cuba	Cuban	Cuban|Cubans	Havana
CV	Cape Verde	Cape Verdean	Cape Verdean|Cape Verdeans	Praia
CY	Cyprus	Cypriot	Cypriot|Cypriots	Nicosia
CZ	Czech Republic	Czech	Czech|Czechs	Prague
DE	Germany	German	German|Germans	Berlin
DJ	Djibouti	Djiboutian	Djiboutian|Djiboutians	
DK	Denmark	Danish	Dane|Danes	Copenhagen
DM	Dominica	Dominican		
DO	Dominican Republic	Dominican	Dominican|Dominicans	Santo Domingo
DZ	Algeria	Algerian	Algerian|Algerians	Algiers
EC	Ecuador	Ecuadorian|Ecuadorean	Ecuadorian|Ecuadorians	Quito
EE	Estonia	Estonian	Estonian|Estonians	Tallinn
EG	Egypt	Egyptian	Egyptian|Egyptians	Cairo
EH	Western Sahara	Sahrawi|Saharawi	Sahrawi|Sahrawis	
ER	Eritrea	Eritrean	Eritrean|Eritreans	Asmara
ES	Spain	Spanish	Spaniard|Spaniards	Madrid
ET	Ethiopia	Ethiopian	Ethiopian|Ethiopians	Addis Ababa
FI	Finland	Finnish	Finn|Finns	Helsinki
FJ	Fiji	Fijian	Fijian|Fijians	Suva
FM	Micronesia	Micronesian	Micronesian|Micronesians	
FR	France	French	Frenchman|Frenchmen|Frenchwoman	Paris|Elysee|Elysee Palace
GA	Gabon	Gabonese	Gabonese	Libreville
GB	United Kingdom	British|UK|U.K.|English|Scottish|Welsh	Briton|Britons|Brit|Brits	London|Downing Street|No. 10|Whitehall|Number 10
GD	Grenada	Grenadian	Grenadian|Grenadians	
GE	Georgia	Georgian	Georgian|Georgians	Tbilisi
GH	Ghana	Ghanaian	Ghanaian|Ghanaians	Accra
GL	Greenland	Greenlandic	Greenlander|Greenlanders	Nuuk
GM	Gambia	Gambian	Gambian|Gambians	Banjul
GN	Guinea	Guinean	Guinean|Guineans	Conakry
GQ	Equatorial Guinea	Equatoguinean	Equatoguineans	Malabo
GR	Greece	Greek|Hellenic	Greek|Greeks	Athens
GT	Guatemala	Guatemalan	Guatemalan|Guatemalans	Guatemala City
GW	Guinea-Bissau	Bissau-Guinean	Bissau-Guineans	Bissau
GY	Guyana	Guyanese	Guyanese	Georgetown
HK	Hong Kong	Hong Kong	Hong Konger|Hong Kongers	
HN	Honduras	Honduran	Honduran|Hondurans	Tegucigalpa
HR	Croatia	Croatian	Croat|Croats|Croatian|Croatians	Zagreb
HT	Haiti	Haitian	Haitian|Haitians	Port-au-Prince
HU	Hungary	Hungarian	Hungarian|Hungarians	Budapest
ID	Indonesia	Indonesian	Indonesian|Indonesians	Jakarta
IE	Ireland	Irish	Irishman|Irishmen|Irish	Dublin
IL	Israel	Israeli|Zionist	Israeli|Israelis	Jerusalem|Tel Aviv
IN	India	Indian	Indian|Indians	New Delhi|Delhi
IQ	Iraq	Iraqi	Iraqi|Iraqis	Baghdad
IR	Iran	Iranian|Persian	Iranian|Iranians	Tehran|Teheran
IS	Iceland	Icelandic	Icelander|Icelanders	Reykjavik
IT	Italy	Italian	Italian|Italians	Rome
JM	Jamaica	Jamaican	Jamaican|Jamaicans	Kingston
JO	Jordan	Jordanian	Jordanian|Jordanians	Amman
JP	Japan	Japanese	Japanese	Tokyo
KE	Kenya	Kenyan	Kenyan|Kenyans	Nairobi
KG	Kyrgyzstan	Kyrgyz|Kyrgyzstani	Kyrgyz	Bishkek
KH	Cambodia	Cambodian|Khmer	Cambodian|Cambodians	Phnom Penh
KI	Kiribati	I-Kiribati		
KM	Comoros	Comorian|Comoran	Comorian|Comorians	Moroni
KN	Saint Kitts and Nevis	Kittitian		
KP	North Korea	North Korean|DPRK	North Korean|North Koreans	Pyongyang
KR	South Korea	South Korean|ROK	South Korean|South Koreans	Seoul
KW	Kuwait	Kuwaiti	Kuwaiti|Kuwaitis	Kuwait City
KZ	Kazakhstan	Kazakh|Kazakhstani	Kazakh|Kazakhs|Kazakhstanis	Astana
LA	Laos	Lao|Laotian	Laotian|Laotians	Vientiane
LB	Lebanon	Lebanese	Lebanese	Beirut
LC	Saint Lucia	Saint Lucian	Saint Lucians	
LI	Liechtenstein	Liechtenstein	Liechtensteiners	Vaduz
LK	Sri Lanka	Sri Lankan	Sri Lankan|Sri Lankans	Colombo
LR	Liberia	Liberian	Liberian|Liberians	Monrovia
LS	Lesotho	Basotho	Basotho|Mosotho	Maseru
LT	Lithuania	Lithuanian	Lithuanian|Lithuanians	Vilnius
LU	Luxembourg	Luxembourgish	Luxembourger|Luxembourgers	
LV	Latvia	Latvian	Latvian|Latvians	Riga
LY	Libya	Libyan	Libyan|Libyans	
MA	Morocco	Moroccan	Moroccan|Moroccans	Rabat
MC	Monaco	Monegasque|Monacan	Monegasque|Monegasques	
MD	Moldova	Moldovan|Moldavian	Moldovan|Moldovans	Chisinau|Kishinev
ME	Montenegro	Montenegrin	Montenegrin|Montenegrins	Podgorica
MG	Madagascar	Malagasy|Madagascan	Malagasy	Antananarivo
MH	Marshall Islands	Marshallese|Marshall Islands	Marshallese	
MK	North Macedonia	Macedonian|North Macedonian	Macedonian|Macedonians	Skopje
ML	Mali	Malian	Malian|Malians	Bamako
MM	Myanmar	Myanmar|Burmese	Burmese|Myanmarese	Naypyidaw|Naypyitaw|Nay Pyi Taw
MN	Mongolia	Mongolian	Mongolian|Mongolians|Mongols	Ulaanbaatar|Ulan Bator
MR	Mauritania	Mauritanian	Mauritanian|Mauritanians	Nouakchott
MT	Malta	Maltese	Maltese	Valletta
MU	Mauritius	Mauritian	Mauritian|Mauritians	Port Louis
MV	Maldives	Maldivian	Maldivian|Maldivians	
MW	Malawi	Malawian	Malawian|Malawians	Lilongwe
MX	Mexico	Mexican	Mexican|Mexicans	Mexico City
MY	Malaysia	Malaysian	Malaysian|Malaysians	Kuala Lumpur|Putrajaya
MZ	Mozambique	Mozambican	Mozambican|Mozambicans	Maputo
NA	Namibia	Namibian	Namibian|Namibians	Windhoek
NE	Niger	Nigerien|Nigerian	Nigerien|Nigeriens	Niamey
NG	Nigeria	Nigerian	Nigerian|Nigerians	Abuja
NI	Nicaragua	Nicaraguan	Nicaraguan|Nicaraguans	Managua
NL	Netherlands	Dutch	Dutchman|Dutchmen|Dutch	The Hague|Hague|the Hague
NO	Norway	Norwegian	Norwegian|Norwegians	Oslo
NP	Nepal	Nepali|Nepalese	Nepali|Nepalis|Nepalese	Kathmandu
NR	Nauru	Nauruan	Nauruans	
NZ	New Zealand	New Zealand	New Zealander|New Zealanders	Wellington
OM	Oman	Omani	Omani|Omanis	Muscat
PA	Panama	Panamanian|Panama	Panamanian|Panamanians	Panama City
PE	Peru	Peruvian	Peruvian|Peruvians	Lima
PG	Papua New Guinea	Papua New Guinean	Papua New Guineans	Port Moresby
PH	Philippines	Philippine|Filipino	Filipino|Filipinos	Manila
PK	Pakistan	Pakistani|Pakistan	Pakistani|Pakistanis	Islamabad|Rawalpindi
PL	Poland	Polish	Pole|Poles	Warsaw
PR	Puerto Rico	Puerto Rican	Puerto Rican|Puerto Ricans	San Juan
PS	Palestine	Palestinian	Palestinian|Palestinians	Ramallah
PT	Portugal	Portuguese	Portuguese	Lisbon
PW	Palau	Palauan	Palauans	
PY	Paraguay	Paraguayan	Paraguayan|Paraguayans	Asuncion
QA	Qatar	Qatari	Qatari|Qataris	Doha
RO	Romania	Romanian	Romanian|Romanians	Bucharest
RS	Serbia	Serbian|Serb	Serb|Serbs|Serbian|Serbians	Belgrade
RU	Russia	Russian	Russian|Russians|Muscovite|Muscovites	Moscow|Kremlin|the Kremlin
RW	Rwanda	Rwandan	Rwandan|Rwandans	Kigali
SA	Saudi Arabia	Saudi|Saudi Arabian	Saudi|Saudis	Riyadh
SB	Solomon Islands	Solomon Islands	Solomon Islanders	Honiara
SC	Seychelles	Seychellois	Seychellois	
SD	Sudan	Sudanese	Sudanese	Khartoum
SE	Sweden	Swedish	Swede|Swedes	Stockholm
SG	Singapore	Singaporean|Singapore	Singaporean|Singaporeans	
SI	Slovenia	Slovenian|Slovene	Slovene|Slovenes|Slovenians	Ljubljana
SK	Slovakia	Slovak|Slovakian	Slovak|Slovaks	Bratislava
SL	Sierra Leone	Sierra Leonean	Sierra Leonean|Sierra Leoneans	Freetown
SM	San Marino	Sammarinese	Sammarinese	
SN	Senegal	Senegalese	Senegalese	Dakar
SO	Somalia	Somali|Somalian	Somali|Somalis	Mogadishu
SR	Suriname	Surinamese	Surinamese	Paramaribo
SS	South Sudan	South Sudanese	South Sudanese	Juba
ST	Sao Tome and Principe	Sao Tomean		
SV	El Salvador	Salvadoran|Salvadorean	Salvadoran|Salvadorans	San Salvador
SY	Syria	Syrian	Syrian|Syrians	Damascus
SZ	Eswatini	Swazi|Eswatini	Swazi|Swazis	Mbabane
TD	Chad	Chadian	Chadian|Chadians	N'Djamena|Ndjamena
TG	Togo	Togolese	Togolese	Lome
TH	Thailand	Thai	Thai|Thais	Bangkok
TJ	Tajikistan	Tajik|Tajikistani	Tajik|Tajiks	Dushanbe
TL	East Timor	Timorese|East Timorese	Timorese	Dili
TM	Turkmenistan	Turkmen|Turkmenistani	Turkmen|Turkmens	Ashgabat
TN	Tunisia	Tunisian	Tunisian|Tunisians	Tunis
TO	Tonga	Tongan	Tongan|Tongans	
TR	Turkey	Turkish	Turk|Turks	Ankara
TT	Trinidad and Tobago	Trinidadian	Trinidadian|Trinidadians	Port of Spain
TV	Tuvalu	Tuvaluan	Tuvaluans	
TW	Taiwan	Taiwanese|Taiwan	Taiwanese	Taipei
TZ	Tanzania	Tanzanian	Tanzanian|Tanzanians	Dodoma
UA	Ukraine	Ukrainian|Ukranian	Ukrainian|Ukrainians	Kyiv|Kiev|Bankova|the Kiev regime|Kiev regime|Kyiv regime
UG	Uganda	Ugandan	Ugandan|Ugandans	Kampala
US	United States	American|US|U.S.|USA	American|Americans	Washington|White House|the White House|Washington, D.C.|Washington DC|Washington D.C.
UY	Uruguay	Uruguayan	Uruguayan|Uruguayans	Montevideo
UZ	Uzbekistan	Uzbek|Uzbekistani	Uzbek|Uzbeks	Tashkent
VA	Vatican City	Vatican		Vatican|the Vatican|Holy See
VC	Saint Vincent and the Grenadines	Vincentian		
VE	Venezuela	Venezuelan	Venezuelan|Venezuelans	Caracas|Miraflores
VN	Vietnam	Vietnamese	Vietnamese	Hanoi
VU	Vanuatu	Vanuatuan|Ni-Vanuatu	Ni-Vanuatu	
WS	Samoa	Samoan	Samoan|Samoans	
XK	Kosovo	Kosovan|Kosovar|Kosovo	Kosovar|Kosovars|Kosovans	Pristina
YE	Yemen	Yemeni|Yemenite	Yemeni|Yemenis	Sanaa|Sana'a|Aden
ZA	South Africa	South African	South African|South Africans	Pretoria
ZM	Zambia	Zambian	Zambian|Zambians	Lusaka
ZW	Zimbabwe	Zimbabwean	Zimbabwean|Zimbabweans	Harare
`;
