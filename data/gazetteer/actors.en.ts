// Hand-written; sorted by scripts/gazetteer/sort.ts. Columns: see README.md.
export default String.raw`id	kind	country	name	of	forms	ambiguous
abc-news	media	US	ABC News		ABC News	
acled	organisation		ACLED		ACLED|Armed Conflict Location & Event Data Project|Armed Conflict Location and Event Data|Armed Conflict Location and Event Data Project|Armed Conflict Location & Event Data	
adf	armed-group	CD	Allied Democratic Forces		Allied Democratic Forces|ADF	
ae-gargash	official	AE	Anwar Gargash		Anwar Gargash|Gargash	
ae-mbz	head-of-state	AE	Mohammed bin Zayed		Mohammed bin Zayed|Mohamed bin Zayed|Sheikh Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed Al Nahyan	
ae-mod	ministry	AE	Ministry of Defence of the United Arab Emirates		UAE Ministry of Defense|UAE Defense Ministry|UAE Ministry of Defence|UAE Defence Ministry|UAE's Defense Ministry|UAE's Ministry of Defence|Emirati Defense Ministry|Emirati Defence Ministry	
ae-wam	media	AE	WAM		WAM|Emirates News Agency	
af-fitrat	official	AF	Hamdullah Fitrat	af-taliban	Hamdullah Fitrat|Fitrat	
af-mujahid	official	AF	Zabihullah Mujahid	af-taliban	Zabihullah Mujahid|Mujahid	
af-muttaqi	official	AF	Amir Khan Muttaqi	af-taliban	Amir Khan Muttaqi|Muttaqi	
af-taliban	government	AF	Taliban		Taliban|Afghan Taliban|Taliban government|Islamic Emirate of Afghanistan|Taliban authorities	
af-yaqoob	official	AF	Mullah Yaqoob	af-taliban	Mullah Yaqoob|Mohammad Yaqoob|Mullah Mohammad Yaqoob	
afp	media	FR	Agence France-Presse		AFP|Agence France-Presse|Agence France Presse	
african-union	organisation		African Union		African Union	
airwars	organisation		Airwars		Airwars	
al-monitor	media		Al-Monitor		Al-Monitor	
al-qaeda	armed-group		al-Qaeda		al-Qaeda|al Qaeda|Al-Qaeda|Al Qaeda|al-Qaida|AQAP	
alma-research-and-education-center	organisation		Alma Research and Education Center		Alma Research and Education Center	
am-artsakh-authorities	region	AM	Authorities of Nagorno-Karabakh		Artsakh Defense Army|Artsakh Defence Army|Nagorno-Karabakh authorities|Nagorno-Karabakh Human Rights Ombudsman|Artsakh's Human Rights Ombudsman|Karabakh army|Karabakh's army|Karabakh Defence Army|Karabakh Defense Army|Nagorno-Karabakh army|Nagorno-Karabakh Defence Army|Nagorno-Karabakh Defense Army|Artsakh army	
am-hovhannisyan	ministry	AM	Artsrun Hovhannisyan	am-mod	Artsrun Hovhannisyan	
am-mirzoyan	official	AM	Ararat Mirzoyan		Ararat Mirzoyan|Mirzoyan	
am-mod	ministry	AM	Ministry of Defence of Armenia		Armenian Defense Ministry|Armenian Defence Ministry|Armenia's Defense Ministry|Armenia's Defence Ministry	
am-pashinyan	official	AM	Nikol Pashinyan		Pashinyan|Nikol Pashinyan|Pashinian	
am-stepanyan	ministry	AM	Shushan Stepanyan	am-mod	Shushan Stepanyan	
am-unified-infocenter	government	AM	Armenian Unified Infocenter		Armenian Unified Infocenter|Armenian Unified Info Center	
amnesty	organisation		Amnesty International		Amnesty International|Amnesty	word:Amnesty
amwaj	media		Amwaj		Amwaj	
ansa	media	IT	ANSA		ANSA	
ap	media	US	Associated Press		Associated Press|The Associated Press|AP|A.P.	
arab-league	organisation		Arab League		Arab League	
armament-research-services	organisation		Armament Research Services		Armament Research Services	
asean	organisation		ASEAN		ASEAN|Asean	
atlantic-council	organisation		Atlantic Council		Atlantic Council	
au-albanese	official	AU	Anthony Albanese		Albanese|Anthony Albanese	
axios	media	US	Axios		Axios	
az-aliyev	head-of-state	AZ	Ilham Aliyev		Aliyev|Ilham Aliyev	
az-bayramov	official	AZ	Jeyhun Bayramov		Jeyhun Bayramov|Bayramov	
az-hajiyev	official	AZ	Hikmet Hajiyev		Hikmet Hajiyev|Hajiyev	
az-mod	ministry	AZ	Ministry of Defence of Azerbaijan		Azerbaijani Defense Ministry|Azerbaijani Defence Ministry|Azerbaijan's Defense Ministry|Azerbaijan's Defence Ministry|Azerbaijani Ministry of Defense	
bbc	media	GB	BBC		BBC|BBC Verify|BBC News|BBC Russian|B.B.C.	
bellingcat	organisation		Bellingcat		Bellingcat	
belta	media	BY	BelTA		BelTA|Belta	
bf-traore	head-of-state	BF	Ibrahim Traore		Ibrahim Traore|Traore	
bh-bna	media	BH	Bahrain News Agency		Bahrain News Agency|BNA	
bild	media	DE	Bild		Bild	word:Bild
bla	armed-group	PK	Balochistan Liberation Army		Balochistan Liberation Army|Baloch Liberation Army|BLA	
bloomberg	media	US	Bloomberg		Bloomberg|Bloomberg News	person:Bloomberg
boko-haram	armed-group	NG	Boko Haram		Boko Haram	
br-lula	head-of-state	BR	Luiz Inacio Lula da Silva		Lula|Luiz Inacio Lula da Silva	
by-lukashenko	head-of-state	BY	Alexander Lukashenko		Lukashenko|Alexander Lukashenko|Aleksandr Lukashenko	
ca-carney	official	CA	Mark Carney		Mark Carney|Carney	
care-international	organisation		CARE International		CARE International	
caritas	organisation		Caritas		Caritas	
cbs-news	media	US	CBS News		CBS News|CBS	
cd-codeco	armed-group	CD	CODECO		CODECO|Codeco	
cd-fardc	military	CD	Armed Forces of the Democratic Republic of the Congo		FARDC|Congolese army|Congolese military|Congo's army|DR Congo's army|Congolese armed forces	
cd-fdlr	armed-group	CD	Democratic Forces for the Liberation of Rwanda		Democratic Forces for the Liberation of Rwanda|FDLR	
cd-muyaya	official	CD	Patrick Muyaya		Patrick Muyaya|Muyaya	
cd-tshisekedi	head-of-state	CD	Felix Tshisekedi		Tshisekedi|Felix Tshisekedi	
cd-wazalendo	armed-group	CD	Wazalendo		Wazalendo	
channel-4-news	media	GB	Channel 4 News		Channel 4 News	
chatham-house	organisation		Chatham House		Chatham House	
cis	organisation		Commonwealth of Independent States		Commonwealth of Independent States	
cn-cctv	media	CN	CCTV		CCTV	
cn-cgtn	media	CN	CGTN		CGTN	
cn-global-times	media	CN	Global Times		Global Times	
cn-mfa	ministry	CN	Ministry of Foreign Affairs of China		Chinese Foreign Ministry|China's Foreign Ministry|Chinese foreign ministry|China's foreign ministry	
cn-wang	official	CN	Wang Yi		Wang Yi	
cn-xi	head-of-state	CN	Xi Jinping		Xi|Xi Jinping	
cn-xinhua	media	CN	Xinhua		Xinhua|Xinhua News Agency	
cnn	media	US	CNN		CNN	
co-eln	armed-group	CO	National Liberation Army of Colombia		ELN	
co-farc	armed-group	CO	Revolutionary Armed Forces of Colombia		Revolutionary Armed Forces of Colombia|FARC	
corriere-della-sera	media	IT	Corriere della Sera		Corriere della Sera	
crisis-group	organisation		International Crisis Group		International Crisis Group|Crisis Group	
critical-threats-project	organisation		Critical Threats Project		Critical Threats Project	
csis	organisation	US	Center for Strategic and International Studies		Center for Strategic and International Studies|CSIS	
csto	organisation		Collective Security Treaty Organization		Collective Security Treaty Organization|CSTO	
current-time	media	US	Current Time		Current Time	
cz-babis	official	CZ	Andrej Babis		Andrej Babis|Babis	
cz-fiala	official	CZ	Petr Fiala		Petr Fiala	
cz-pavel	head-of-state	CZ	Petr Pavel		Petr Pavel	
daily-mail	media	GB	Daily Mail		Daily Mail	
de-baerbock	official	DE	Annalena Baerbock		Baerbock|Annalena Baerbock	
de-bnd	military	DE	Federal Intelligence Service of Germany		BND	
de-kiel	organisation	DE	Kiel Institute		Kiel Institute|Kiel Institute for the World Economy	
de-merz	official	DE	Friedrich Merz		Merz|Friedrich Merz	
de-pistorius	official	DE	Boris Pistorius		Pistorius|Boris Pistorius	
de-scholz	official	DE	Olaf Scholz		Scholz|Olaf Scholz	
de-wadephul	official	DE	Johann Wadephul		Wadephul|Johann Wadephul	
der-spiegel	media	DE	Der Spiegel		Der Spiegel	
deutsche-welle	media	DE	Deutsche Welle		Deutsche Welle|DW	
die-welt	media	DE	Die Welt		Die Welt	
dk-frederiksen	official	DK	Mette Frederiksen		Frederiksen|Mette Frederiksen	
dpa	media	DE	dpa		dpa|DPA	
economist	media	GB	The Economist		The Economist|Economist	word:Economist
ecowas	organisation		ECOWAS		ECOWAS|Ecowas	
ee-pevkur	official	EE	Hanno Pevkur		Hanno Pevkur|Pevkur	
ee-tsahkna	official	EE	Margus Tsahkna		Margus Tsahkna|Tsahkna	
efe	media	ES	EFE		EFE	
eg-abdelatty	official	EG	Badr Abdelatty		Badr Abdelatty|Abdelatty	
eg-sisi	head-of-state	EG	Abdel Fattah el-Sisi		el-Sisi|al-Sisi|Sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|el-Sissi	
eh-polisario	armed-group		Polisario Front		Polisario Front|Polisario	
el-pais	media	ES	El Pais		El Pais	
er-isaias	head-of-state	ER	Isaias Afwerki		Isaias Afwerki	
es-sanchez	official	ES	Pedro Sanchez		Pedro Sanchez	
et-abiy	official	ET	Abiy Ahmed		Abiy|Abiy Ahmed	
et-endf	military	ET	Ethiopian National Defense Force		Ethiopian National Defense Force|Ethiopian National Defence Force|ENDF	
et-fano	armed-group	ET	Fano		Fano|Fano militia|Amhara Fano	
et-getachew	region	ET	Getachew Reda	et-tplf	Getachew Reda	
et-ola	armed-group	ET	Oromo Liberation Army		Oromo Liberation Army|OLA	
et-tplf	armed-group	ET	Tigray People's Liberation Front		Tigray People's Liberation Front|TPLF|Tigray forces|Tigrayan forces|Tigray Defense Forces|TDF	
eu	organisation		European Union		European Union|EU|E.U.|Brussels-based bloc	
eu-aspides	military		Operation Aspides	eu	Operation Aspides|EUNAVFOR|Eunavfor Aspides	
eu-borrell	official		Josep Borrell	eu	Borrell|Josep Borrell	
eu-costa	official		Antonio Costa	eu	Antonio Costa	
eu-european-commission	organisation		European Commission	eu	European Commission	
eu-european-council	organisation		European Council	eu	European Council	
eu-kallas	official		Kaja Kallas	eu	Kallas|Kaja Kallas	
eu-kos	official		Marta Kos	eu	Marta Kos	
eu-metsola	official		Roberta Metsola	eu	Roberta Metsola|Metsola	
eu-parliament	organisation		European Parliament	eu	European Parliament	
eu-von-der-leyen	official		Ursula von der Leyen	eu	von der Leyen|Ursula von der Leyen|Von der Leyen	
fi-orpo	official	FI	Petteri Orpo		Petteri Orpo	
fi-stubb	head-of-state	FI	Alexander Stubb		Stubb|Alexander Stubb	
financial-times	media	GB	Financial Times		Financial Times|The Financial Times	
flightradar24	organisation	US	Flightradar24		Flightradar24	
fox-news	media	US	Fox News		Fox News|Fox News Digital	
fr-barrot	official	FR	Jean-Noel Barrot		Barrot|Jean-Noel Barrot	
fr-lecornu	official	FR	Sebastien Lecornu		Lecornu|Sebastien Lecornu	
fr-macron	head-of-state	FR	Emmanuel Macron		Macron|Emmanuel Macron	
france-24	media	FR	France 24		France 24	
g20	organisation		G20		G20|G-20	
g7	organisation		G7		G7|G-7|Group of Seven	
gaza-humanitarian-foundation	organisation		Gaza Humanitarian Foundation		Gaza Humanitarian Foundation|GHF	
gb-ambrey	organisation	GB	Ambrey		Ambrey	
gb-cooper	official	GB	Yvette Cooper	gb-government	Yvette Cooper	
gb-eos-risk	organisation	GB	EOS Risk		EOS Risk	
gb-government	government	GB	Government of the United Kingdom		UK government|British government|U.K. government|Downing Street	
gb-healey	official	GB	John Healey	gb-mod	Healey|John Healey	
gb-johnson	official	GB	Boris Johnson	gb-government	Boris Johnson	
gb-king	head-of-state	GB	King Charles		King Charles|King Charles III	
gb-lammy	official	GB	David Lammy	gb-government	Lammy|David Lammy	
gb-mod	ministry	GB	Ministry of Defence of the United Kingdom		British Ministry of Defence|UK Ministry of Defence|British Defence Ministry|British Defense Ministry|U.K. Ministry of Defence|British MoD|UK MoD|UK Defence Intelligence|British Ministry of Defense|UK Defence Ministry	
gb-powell	official	GB	Jonathan Powell	gb-government	Jonathan Powell	
gb-starmer	official	GB	Keir Starmer	gb-government	Starmer|Keir Starmer	
gb-sunak	official	GB	Rishi Sunak	gb-government	Sunak|Rishi Sunak	
gb-ukmto	organisation	GB	UK Maritime Trade Operations		UKMTO|United Kingdom Maritime Trade Operations|UK Maritime Trade Operations|U.K. Maritime Trade Operations|British maritime agency|British military's United Kingdom Maritime Trade Operations center	
gb-vanguard-tech	organisation	GB	Vanguard Tech		Vanguard Tech	
gb-windward	organisation	GB	Windward		Windward	word:Windward
ge-government	government	GE	Government of Georgia		Georgian government|Georgian Dream	
guardian	media	GB	The Guardian		The Guardian|Guardian	word:Guardian
gulf-cooperation-council	organisation		Gulf Cooperation Council		Gulf Cooperation Council|GCC	
hamas	armed-group	PS	Hamas		Hamas	
hamas-haniyeh	armed-group	PS	Ismail Haniyeh	hamas	Haniyeh|Ismail Haniyeh	
hamas-hayya	armed-group	PS	Khalil al-Hayya	hamas	Khalil al-Hayya|al-Hayya|Khalil Al-Hayya	
hamas-naim	armed-group	PS	Basem Naim	hamas	Basem Naim|Bassem Naim	
hamas-obeida	armed-group	PS	Abu Obeida	hamas-qassam	Abu Obeida|Abu Obaida|Abu Ubaida	
hamas-qassam	armed-group	PS	Qassam Brigades	hamas	Qassam Brigades|Al-Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades	
hamas-qassem	armed-group	PS	Hazem Qassem	hamas	Hazem Qassem	
hamas-sinwar	armed-group	PS	Yahya Sinwar	hamas	Sinwar|Yahya Sinwar	
hengaw	organisation		Hengaw		Hengaw	
hezbollah	armed-group	LB	Hezbollah		Hezbollah|Hizbollah|Hizballah|Hizbullah	
hezbollah-nasrallah	armed-group	LB	Hassan Nasrallah	hezbollah	Nasrallah|Hassan Nasrallah	
hezbollah-qassem	armed-group	LB	Naim Qassem	hezbollah	Naim Qassem|Naim Kassem	
hezbollah-radwan	armed-group	LB	Radwan Force	hezbollah	Radwan Force|Radwan force|Radwan unit|Radwan Unit	
houthis	armed-group	YE	Houthis		Houthis|Houthi|Huthis|Huthi|Ansar Allah|Ansarallah|Ansarullah|Houthi rebels|Houthi movement|Houthi group|Houthi militants|Houthi militia|Iran-backed Houthis|Yemen's Houthis	
houthis-amer	armed-group	YE	Nasruddin Amer	houthis	Nasruddin Amer	
houthis-asad	armed-group	YE	Hazam al-Asad	houthis	Hazam al-Asad	
houthis-asbahi	medics	YE	Anees al-Asbahi	houthis-moh	Anees al-Asbahi|Anis al-Asbahi|Anees Alasbahi	
houthis-bukhaiti	armed-group	YE	Mohammed al-Bukhaiti	houthis	Mohammed al-Bukhaiti	
houthis-leader	armed-group	YE	Abdul-Malik al-Houthi	houthis	Abdul-Malik al-Houthi|Abdulmalik al-Houthi|Abdul Malik al-Houthi|Abdel-Malek al-Houthi	
houthis-mashat	armed-group	YE	Mahdi al-Mashat	houthis	Mahdi al-Mashat|al-Mashat	
houthis-masirah	media	YE	Al-Masirah	houthis	Al-Masirah|al-Masirah|Al Masirah|Al-Masirah TV|Houthi-run Al-Masirah TV|Al-Masira	
houthis-moh	medics	YE	Houthi-run Health Ministry	houthis	Houthi-run Health Ministry|Houthi-run health ministry|Houthi health ministry|Houthi Health Ministry	
houthis-saba	media	YE	Saba	houthis	Saba	person:Saba
houthis-saree	armed-group	YE	Yahya Saree	houthis	Yahya Saree|Yahya Sarea|Saree|Yahya Sare'e|Sarea|Yahya Sari	
hrana	organisation	IR	HRANA		HRANA|Human Rights Activists News Agency|Human Rights Activists in Iran|Human Rights Activists	
hrw	organisation		Human Rights Watch		Human Rights Watch|HRW	
hu-magyar	official	HU	Peter Magyar		Peter Magyar	
hu-orban	official	HU	Viktor Orban		Orban|Viktor Orban	
hu-szijjarto	official	HU	Peter Szijjarto		Szijjarto|Peter Szijjarto	
icrc	organisation		International Committee of the Red Cross		International Committee of the Red Cross|ICRC|Red Cross	
il-adraee	military	IL	Avichay Adraee	il-idf	Avichay Adraee|Adraee	
il-army-radio	media	IL	Army Radio		Army Radio	
il-ben-gvir	official	IL	Itamar Ben-Gvir		Ben-Gvir|Itamar Ben-Gvir|Itamar Ben Gvir	
il-channel-12	media	IL	Channel 12		Channel 12|Israel's Channel 12	
il-channel-13	media	IL	Channel 13		Channel 13	
il-cogat	military	IL	COGAT	il-mod	COGAT|Cogat	
il-danon	official	IL	Danny Danon	il-mfa	Danny Danon	
il-defrin	military	IL	Effie Defrin	il-idf	Effie Defrin|Defrin	
il-dermer	official	IL	Ron Dermer		Ron Dermer|Dermer	
il-eli-bin	person	IL	Eli Bin	il-mda	Eli Bin	
il-erdan	official	IL	Gilad Erdan	il-mfa	Gilad Erdan	
il-gallant	official	IL	Yoav Gallant	il-mod	Gallant|Yoav Gallant	word:Gallant
il-gantz	official	IL	Benny Gantz		Benny Gantz|Gantz	
il-government	government	IL	Government of Israel		Israeli government|government of Israel|Israeli authorities|Israeli officials	
il-haaretz	media	IL	Haaretz		Haaretz	
il-hagari	military	IL	Daniel Hagari	il-idf	Daniel Hagari|Hagari	
il-halevi	military	IL	Herzi Halevi	il-idf	Herzi Halevi|Halevi	
il-heller	medics	IL	Zaki Heller	il-mda	Zaki Heller	
il-herzog	head-of-state	IL	Isaac Herzog		Herzog|Isaac Herzog	
il-home-front	military	IL	Home Front Command	il-idf	Home Front Command|Israel's Home Front Command	
il-hostages-forum	organisation	IL	Hostages and Missing Families Forum		Hostages and Missing Families Forum|Hostages Families Forum	
il-idf	military	IL	Israel Defense Forces		IDF|I.D.F.|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|Israeli Defence Forces|Israeli military|Israel's military|Israeli army|Israel's army|Israeli forces|Israeli troops|Israeli Air Force|Israeli air force|IAF|Israel's air force|Israeli navy|Israel Air Force	
il-israel-hayom	media	IL	Israel Hayom		Israel Hayom	
il-jerusalem-post	media	IL	Jerusalem Post		Jerusalem Post|The Jerusalem Post	
il-kan	media	IL	Kan		Kan|Kan News	person:Kan
il-katz	official	IL	Israel Katz	il-mod	Israel Katz|Katz	person:Katz
il-lapid	official	IL	Yair Lapid		Yair Lapid|Lapid	
il-marmorstein	official	IL	Oren Marmorstein	il-mfa	Oren Marmorstein|Marmorstein	
il-mda	medics	IL	Magen David Adom		Magen David Adom|MDA|Israel's Magen David Adom|Israeli ambulance service	
il-mencer	official	IL	David Mencer	il-pmo	David Mencer	
il-mfa	ministry	IL	Ministry of Foreign Affairs of Israel		Israeli Foreign Ministry|Israel's Foreign Ministry	
il-mod	ministry	IL	Ministry of Defense of Israel		Israeli Defense Ministry|Israel's Defense Ministry|Israel's Ministry of Defense|Israeli Defence Ministry	
il-moh	medics	IL	Ministry of Health of Israel		Israeli Health Ministry|Israel's Health Ministry	
il-mossad	military	IL	Mossad		Mossad	
il-netanyahu	official	IL	Benjamin Netanyahu	il-government	Netanyahu|Benjamin Netanyahu|Binyamin Netanyahu	
il-pmo	government	IL	Prime Minister's Office of Israel		Israeli Prime Minister's Office|Netanyahu's office|Israeli prime minister's office	
il-police	police	IL	Israel Police		Israel Police|Israeli police	
il-saar	official	IL	Gideon Saar	il-mfa	Gideon Saar|Gideon Sa'ar|Saar|Sa'ar	
il-shin-bet	military	IL	Shin Bet		Shin Bet|Shabak|Israel Security Agency	
il-shoshani	military	IL	Nadav Shoshani	il-idf	Nadav Shoshani|Shoshani	
il-smotrich	official	IL	Bezalel Smotrich		Smotrich|Bezalel Smotrich	
il-times-of-israel	media	IL	Times of Israel		Times of Israel|The Times of Israel	
il-united-hatzalah	rescue	IL	United Hatzalah		United Hatzalah	
il-yedioth-ahronoth	media	IL	Yedioth Ahronoth		Yedioth Ahronoth	
il-ynet	media	IL	Ynet		Ynet	
il-zaka	rescue	IL	Zaka		Zaka|ZAKA	
il-zamir	military	IL	Eyal Zamir	il-idf	Eyal Zamir|Zamir	
imf	organisation		IMF		IMF|International Monetary Fund	
in-air-force	military	IN	Indian Air Force		Indian Air Force|Indian air force|India's air force	
in-ani	media	IN	ANI		ANI|Asian News International	
in-army	military	IN	Indian Army		Indian Army|Indian army|Indian military|India's military|Indian armed forces|Indian Armed Forces|India's army|Indian forces	
in-bharti	military	IN	A.K. Bharti	in-air-force	A.K. Bharti|AK Bharti|A K Bharti	
in-border-security-force	military	IN	Border Security Force		Border Security Force|BSF	
in-defence-officials	military	IN	Indian defence officials	in-mod	Indian defence officials|Indian defense officials	
in-doval	official	IN	Ajit Doval		Ajit Doval|Doval	
in-ghai	military	IN	Rajiv Ghai	in-army	Rajiv Ghai	
in-government	government	IN	Government of India		Indian government|government of India|Indian authorities|Indian officials	
in-hindu	media	IN	The Hindu		The Hindu	
in-hindustan-times	media	IN	Hindustan Times		Hindustan Times	
in-india-today	media	IN	India Today		India Today	
in-indian-express	media	IN	Indian Express		Indian Express	
in-jaishankar	official	IN	S. Jaishankar	in-mea	Jaishankar|S. Jaishankar|Subrahmanyam Jaishankar|S Jaishankar	
in-jaiswal	official	IN	Randhir Jaiswal	in-mea	Randhir Jaiswal|Jaiswal	
in-mea	ministry	IN	Ministry of External Affairs of India		Ministry of External Affairs|MEA|External Affairs Ministry|Indian Foreign Ministry|India's Foreign Ministry|India's foreign ministry	
in-misri	official	IN	Vikram Misri	in-mea	Vikram Misri|Misri	
in-mod	ministry	IN	Ministry of Defence of India		Indian Defence Ministry|Indian Defense Ministry|India's Defence Ministry|India's Defense Ministry|Indian Ministry of Defence	
in-modi	official	IN	Narendra Modi	in-government	Modi|Narendra Modi	
in-ndtv	media	IN	NDTV		NDTV	
in-omar-abdullah	region	IN	Omar Abdullah		Omar Abdullah	
in-press-trust-of-india	media	IN	Press Trust of India		Press Trust of India|PTI	
in-qureshi	military	IN	Sofiya Qureshi	in-army	Sofiya Qureshi|Colonel Sofiya Qureshi	
in-shah	official	IN	Amit Shah		Amit Shah	
in-singh	official	IN	Rajnath Singh	in-mod	Rajnath Singh	
in-times-of-india	media	IN	Times of India		Times of India	
in-vyomika	military	IN	Vyomika Singh	in-air-force	Vyomika Singh	
independent	media	GB	The Independent		The Independent	
international-federation-of-red-cross-and-red-crescent-societies	organisation		International Federation of Red Cross and Red Crescent Societies		International Federation of Red Cross and Red Crescent Societies|IFRC|Red Crescent	
international-institute-for-strategic-studies	organisation		International Institute for Strategic Studies		International Institute for Strategic Studies|IISS	
international-rescue-committee	organisation		International Rescue Committee		International Rescue Committee	
iq-asaib	armed-group	IQ	Asaib Ahl al-Haq		Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|AAH	
iq-ina	media	IQ	INA		INA	
iq-islamic-resistance	armed-group	IQ	Islamic Resistance in Iraq		Islamic Resistance in Iraq	
iq-kataib-hezbollah	armed-group	IQ	Kataib Hezbollah		Kataib Hezbollah|Kata'ib Hezbollah|Kataeb Hezbollah	
iq-krg	region	IQ	Kurdistan Regional Government		Kurdistan Regional Government|KRG	
iq-kurdistan-counter-terrorism-service	region	IQ	Kurdistan Counter-Terrorism Service		Kurdistan Counter-Terrorism Service|Kurdistan's Directorate General of Counter Terrorism|Counter-Terrorism Service of Kurdistan	
iq-nujaba	armed-group	IQ	Harakat al-Nujaba		Harakat al-Nujaba|Harakat Hezbollah al-Nujaba|Nujaba movement	
iq-peshmerga	military	IQ	Peshmerga	iq-krg	Peshmerga	
iq-popular-mobilization	armed-group	IQ	Popular Mobilization Forces		Popular Mobilization Forces|Popular Mobilization Units|Popular Mobilisation Units|Popular Mobilization Committee|PMF|Hashd al-Shaabi|Hashed al-Shaabi|Popular Mobilisation Forces|Hashd	
iq-rudaw	media	IQ	Rudaw		Rudaw	
iq-saraya-awliya-al-dam	armed-group	IQ	Saraya Awliya al-Dam		Saraya Awliya al-Dam	
iq-sayyid-al-shuhada	armed-group	IQ	Kataib Sayyid al-Shuhada		Kataib Sayyid al-Shuhada|Kata'ib Sayyid al-Shuhada	
iq-security-media-cell	military	IQ	Security Media Cell		Security Media Cell	
iq-shafaq-news	media	IQ	Shafaq News		Shafaq News	
iq-sudani	official	IQ	Mohammed Shia al-Sudani		Mohammed Shia al-Sudani|Mohammed al-Sudani|al-Sudani	
ir-aeoi	organisation	IR	Atomic Energy Organization of Iran		Atomic Energy Organization of Iran|AEOI	
ir-araghchi	official	IR	Abbas Araghchi	ir-mfa	Araghchi|Abbas Araghchi|Abbas Araqchi|Araqchi	
ir-army	military	IR	Iranian Army		Iranian army|Iranian military|Iran's military|Iranian armed forces|Iran's armed forces|Khatam al-Anbiya|Khatam al-Anbia|Khatam al-Anbiya Central Headquarters|Artesh	
ir-baghaei	official	IR	Esmail Baghaei	ir-mfa	Baghaei|Esmail Baghaei|Esmaeil Baghaei|Esmail Baqaei|Baqaei|Esmaeil Baqaei	
ir-bagheri	military	IR	Mohammad Bagheri	ir-army	Mohammad Bagheri|Bagheri	
ir-basij	military	IR	Basij	ir-irgc	Basij|Basij militia	
ir-eslami	official	IR	Mohammad Eslami	ir-aeoi	Mohammad Eslami|Eslami	
ir-fars-news-agency	media	IR	Fars News Agency		Fars News Agency|Fars news agency|Fars News	
ir-ghalibaf	official	IR	Mohammad Bagher Ghalibaf		Ghalibaf|Qalibaf|Mohammad Bagher Ghalibaf|Mohammad Bagher Qalibaf|Mohammad Baqer Qalibaf	
ir-gharibabadi	official	IR	Kazem Gharibabadi	ir-mfa	Kazem Gharibabadi|Gharibabadi	
ir-government	government	IR	Government of Iran		Iranian government|Iranian authorities|Iranian officials|government of Iran	
ir-hajizadeh	military	IR	Amir Ali Hajizadeh	ir-irgc	Hajizadeh|Amir Ali Hajizadeh|Amirali Hajizadeh	
ir-iravani	official	IR	Amir Saeid Iravani	ir-mfa	Amir Saeid Iravani|Amir-Saeid Iravani|Iravani	
ir-irgc	military	IR	Islamic Revolutionary Guard Corps		IRGC|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Revolutionary Guards|Revolutionary Guard|Iran's Revolutionary Guard|Iran's Revolutionary Guards|Revolutionary Guard Corps|Iran's paramilitary Revolutionary Guard|Guards Corps|Guards	word:Guards
ir-irgc-aerospace-force	military	IR	IRGC Aerospace Force	ir-irgc	IRGC Aerospace Force	
ir-irgc-navy	military	IR	IRGC Navy	ir-irgc	IRGC Navy	
ir-irna	media	IR	IRNA		IRNA|Islamic Republic News Agency	
ir-isna	media	IR	ISNA		ISNA|Iranian Students' News Agency|Iranian Students News Agency	
ir-kermanpour	medics	IR	Hossein Kermanpour	ir-moh	Hossein Kermanpour|Kermanpour	
ir-khamenei	head-of-state	IR	Ali Khamenei		Khamenei|Ali Khamenei|Ayatollah Ali Khamenei	
ir-khamenei-m	head-of-state	IR	Mojtaba Khamenei		Mojtaba Khamenei	
ir-larijani	official	IR	Ali Larijani	ir-snsc	Larijani|Ali Larijani	
ir-mehr	media	IR	Mehr		Mehr|Mehr News Agency|Mehr news agency	
ir-mfa	ministry	IR	Ministry of Foreign Affairs of Iran		Iranian Foreign Ministry|Iran's Foreign Ministry|Iranian foreign ministry|Iran's foreign ministry|Iran's Ministry of Foreign Affairs	
ir-mizan	media	IR	Mizan		Mizan	
ir-moh	medics	IR	Ministry of Health of Iran		Iranian Health Ministry|Iran's Health Ministry|Iranian Ministry of Health	
ir-mohajerani	official	IR	Fatemeh Mohajerani	ir-government	Fatemeh Mohajerani|Mohajerani	
ir-mousavi	military	IR	Abdolrahim Mousavi	ir-army	Abdolrahim Mousavi	
ir-nournews	media	IR	Nournews		Nournews	
ir-pakpour	military	IR	Mohammad Pakpour	ir-irgc	Mohammad Pakpour|Pakpour	
ir-pezeshkian	head-of-state	IR	Masoud Pezeshkian		Pezeshkian|Masoud Pezeshkian	
ir-quds-force	military	IR	Quds Force	ir-irgc	Quds Force	
ir-raisi	head-of-state	IR	Ebrahim Raisi		Raisi|Ebrahim Raisi	
ir-red-crescent	medics	IR	Iranian Red Crescent		Iranian Red Crescent|Iranian Red Crescent Society|Iran's Red Crescent	
ir-salami	military	IR	Hossein Salami	ir-irgc	Hossein Salami	
ir-shekarchi	military	IR	Abolfazl Shekarchi	ir-army	Abolfazl Shekarchi|Shekarchi	
ir-snsc	government	IR	Supreme National Security Council		Supreme National Security Council|Iran's Supreme National Security Council	
ir-state-tv	media	IR	Iranian state television		Iranian state TV|Iranian state television|IRIB|Press TV|Iran's state television|Iran's state TV	
ir-takht-ravanchi	official	IR	Majid Takht-Ravanchi	ir-mfa	Majid Takht-Ravanchi|Takht-Ravanchi|Majid Takht Ravanchi	
ir-tasnim	media	IR	Tasnim		Tasnim|Tasnim News Agency	
ir-vahidi	military	IR	Ahmad Vahidi	ir-irgc	Ahmad Vahidi|Vahidi	
iran-human-rights	organisation		Iran Human Rights		Iran Human Rights	
iran-international	media		Iran International		Iran International	
islamic-jihad	armed-group	PS	Palestinian Islamic Jihad		Palestinian Islamic Jihad|Islamic Jihad|PIJ|Al-Quds Brigades|al-Quds Brigades	
islamic-relief	organisation		Islamic Relief		Islamic Relief	
islamic-state	armed-group		Islamic State		Islamic State|ISIS|ISIL|Daesh|IS group|Islamic State group|ISIS-K|Islamic State Khorasan|ISKP|ISWAP|Islamic State West Africa Province	
isw	organisation	US	Institute for the Study of War		Institute for the Study of War|ISW|Institute of the Study of War	
it-crosetto	official	IT	Guido Crosetto		Crosetto|Guido Crosetto	
it-meloni	official	IT	Giorgia Meloni		Meloni|Giorgia Meloni	
it-tajani	official	IT	Antonio Tajani		Tajani|Antonio Tajani	
itv	media	GB	ITV		ITV	
jaish-e-mohammed	armed-group	PK	Jaish-e-Mohammed		Jaish-e-Mohammed|Jaish-e-Mohammad|JeM	
jo-abdullah	head-of-state	JO	King Abdullah II		King Abdullah II|King Abdullah	
jo-petra	media	JO	Petra		Petra News Agency|Jordan News Agency	
jo-safadi	official	JO	Ayman Safadi		Ayman Safadi|Safadi	
jp-ishiba	official	JP	Shigeru Ishiba		Ishiba|Shigeru Ishiba	
kh-akp	media	KH	Agence Kampuchea Presse		Agence Kampuchea Presse	
kh-hun-manet	official	KH	Hun Manet		Hun Manet	
kh-hun-sen	official	KH	Hun Sen		Hun Sen	
kh-khmer-times	media	KH	Khmer Times		Khmer Times	
kh-maly-socheata	ministry	KH	Maly Socheata	kh-mod	Maly Socheata	
kh-mod	ministry	KH	Ministry of National Defence of Cambodia		Cambodian Defense Ministry|Cambodia's Defense Ministry|Cambodian Ministry of National Defence|Cambodian Defence Ministry|Cambodia's Defence Ministry|Cambodia's Ministry of National Defense	
kh-phnom-penh-post	media	KH	Phnom Penh Post		Phnom Penh Post	
kh-prak-sokhonn	official	KH	Prak Sokhonn		Prak Sokhonn	
kh-sun-chanthol	official	KH	Sun Chanthol		Sun Chanthol	
kp-kcna	media	KP	KCNA		KCNA|Korean Central News Agency	
kp-kim	head-of-state	KP	Kim Jong Un		Kim Jong Un|Kim Jong-un	
kr-jcs	military	KR	Joint Chiefs of Staff of South Korea		South Korea's Joint Chiefs of Staff|South Korean Joint Chiefs of Staff	
kr-nis	military	KR	National Intelligence Service		National Intelligence Service	
kw-kuna	media	KW	KUNA		KUNA|Kuwait News Agency	
kyodo	media	JP	Kyodo		Kyodo|Kyodo News	
la-repubblica	media	IT	La Repubblica		La Repubblica	
lakurawa	armed-group	NG	Lakurawa		Lakurawa	
lashkar-e-taiba	armed-group	PK	Lashkar-e-Taiba		Lashkar-e-Taiba|Lashkar-e-Tayyiba|LeT|The Resistance Front	
lb-al-manar	media	LB	Al-Manar		Al-Manar|Al Manar	
lb-al-mayadeen	media	LB	Al-Mayadeen		Al-Mayadeen|Al Mayadeen	
lb-amal	armed-group	LB	Amal Movement		Amal Movement|Amal movement	
lb-aoun	head-of-state	LB	Joseph Aoun		Joseph Aoun|Aoun	
lb-army	military	LB	Lebanese Army		Lebanese Army|Lebanese army|Lebanese Armed Forces|LAF	
lb-berri	official	LB	Nabih Berri		Nabih Berri|Berri	
lb-civil-defence	rescue	LB	Lebanese Civil Defence		Lebanese Civil Defense|Lebanese Civil Defence|Lebanon's Civil Defense	
lb-health-ministry	medics	LB	Ministry of Public Health of Lebanon		Lebanese Health Ministry|Lebanon's Health Ministry|Lebanese health ministry|Lebanon's health ministry|Lebanese Ministry of Public Health	
lb-mikati	official	LB	Najib Mikati		Najib Mikati|Mikati	
lb-nna	media	LB	National News Agency		National News Agency|NNA|Lebanon's National News Agency	
lb-red-cross	medics	LB	Lebanese Red Cross		Lebanese Red Cross	
lb-salam	official	LB	Nawaf Salam		Nawaf Salam	
le-figaro	media	FR	Le Figaro		Le Figaro	
lemonde	media	FR	Le Monde		Le Monde	
lorient-today	media		L'Orient Today		L'Orient Today|L'Orient-Le Jour	
lt-budrys	official	LT	Kestutis Budrys		Kestutis Budrys	
lt-nauseda	head-of-state	LT	Gitanas Nauseda		Nauseda|Gitanas Nauseda	
lt-sakaliene	official	LT	Dovile Sakaliene		Dovile Sakaliene	
lv-braze	official	LV	Baiba Braze		Baiba Braze	
lv-rinkevics	head-of-state	LV	Edgars Rinkevics		Edgars Rinkevics|Rinkevics	
ly-gna	government	LY	Government of National Accord		Government of National Accord|GNA|Government of National Unity	
ly-haftar	armed-group	LY	Khalifa Haftar		Khalifa Haftar|Khalifa Hifter|Haftar|Hifter	
ly-libyan-national-army	armed-group	LY	Libyan National Army		Libyan National Army|LNA	
m23	armed-group	CD	M23		M23|March 23 Movement|M23 rebels|AFC/M23|Congo River Alliance|Alliance Fleuve Congo|AFC-M23	
m23-bisimwa	armed-group	CD	Bertrand Bisimwa	m23	Bertrand Bisimwa	
m23-kanyuka	armed-group	CD	Lawrence Kanyuka	m23	Lawrence Kanyuka|Kanyuka	
m23-nangaa	armed-group	CD	Corneille Nangaa	m23	Corneille Nangaa|Nangaa	
maxar	organisation	US	Maxar		Maxar|Maxar Technologies|Vantor	
md-sandu	head-of-state	MD	Maia Sandu		Sandu|Maia Sandu	
mercy-corps	organisation		Mercy Corps		Mercy Corps	
middle-east-eye	media		Middle East Eye		Middle East Eye	
ml-fama	military	ML	Malian Armed Forces		Malian army|Malian Armed Forces|FAMa|Mali's army	
ml-fla	armed-group	ML	Azawad Liberation Front		Azawad Liberation Front|FLA|CSP-DPA	
ml-goita	head-of-state	ML	Assimi Goita		Goita|Assimi Goita	
ml-isgs	armed-group	ML	Islamic State in the Greater Sahara	islamic-state	Islamic State in the Greater Sahara|ISGS|Islamic State Sahel Province	
ml-jnim	armed-group	ML	Jama'at Nusrat al-Islam wal-Muslimin		JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Jama'at Nusrat ul-Islam wa al-Muslimin	
mm-aa	armed-group	MM	Arakan Army		Arakan Army|AA|United League of Arakan	word:AA
mm-brotherhood	armed-group	MM	Three Brotherhood Alliance		Three Brotherhood Alliance|Brotherhood Alliance	
mm-cna	armed-group	MM	Chin National Army		Chin National Army|Chin National Front|Chinland Defence Force|Chinland Defense Force	
mm-democratic-voice-of-burma	media	MM	Democratic Voice of Burma		Democratic Voice of Burma|DVB	
mm-irrawaddy	media	MM	The Irrawaddy		The Irrawaddy	
mm-junta	government	MM	Myanmar junta		Myanmar junta|Myanmar's junta|Myanmar's military|Myanmar military|Tatmadaw|Myanmar's military government|State Administration Council|SAC|Myanmar's army|military junta of Myanmar|Sit-Tat	
mm-karen-national-liberation-army	armed-group	MM	Karen National Liberation Army		Karen National Liberation Army|KNLA	
mm-karenni-nationalities-defence-force	armed-group	MM	Karenni Nationalities Defence Force		Karenni Nationalities Defence Force|KNDF	
mm-khaing-thukha	armed-group	MM	Khaing Thukha	mm-aa	Khaing Thukha|Khaing Thu Kha	
mm-kia	armed-group	MM	Kachin Independence Army		Kachin Independence Army|KIA	
mm-knu	armed-group	MM	Karen National Union		Karen National Union|KNU	
mm-min-aung-hlaing	head-of-state	MM	Min Aung Hlaing	mm-junta	Min Aung Hlaing	
mm-mizzima	media	MM	Mizzima		Mizzima	
mm-mndaa	armed-group	MM	Myanmar National Democratic Alliance Army		Myanmar National Democratic Alliance Army|MNDAA	
mm-myanmar-now	media	MM	Myanmar Now		Myanmar Now	
mm-nug	government	MM	National Unity Government		National Unity Government|NUG	
mm-pdf	armed-group	MM	People's Defence Force	mm-nug	People's Defence Force|People's Defense Force|People's Defence Forces|People's Defense Forces|PDF	
mm-soe-win	military	MM	Soe Win	mm-junta	Soe Win	
mm-ssa	armed-group	MM	Shan State Army		Shan State Army|Shan State Progress Party|Restoration Council of Shan State	
mm-suu-kyi	person	MM	Aung San Suu Kyi		Aung San Suu Kyi|Suu Kyi	
mm-tnla	armed-group	MM	Ta'ang National Liberation Army		Ta'ang National Liberation Army|TNLA|Taaung National Liberation Army	
mm-uwsa	armed-group	MM	United Wa State Army		United Wa State Army|UWSA	
mm-zaw-min-tun	military	MM	Zaw Min Tun	mm-junta	Zaw Min Tun	
mohammed-sinwar	armed-group	PS	Mohammed Sinwar	hamas	Mohammed Sinwar	
msf	organisation		Doctors Without Borders		Doctors Without Borders|MSF|Medecins Sans Frontieres	
my-anwar	official	MY	Anwar Ibrahim		Anwar Ibrahim	
nasa-firms	organisation	US	NASA FIRMS		NASA FIRMS	
nathaniel-raymond	organisation	US	Nathaniel Raymond	yale-hrl	Nathaniel Raymond	
national	media		The National		The National	
nato	organisation		NATO		NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance	
nato-rutte	official		Mark Rutte	nato	Rutte|Mark Rutte	
nato-stoltenberg	official		Jens Stoltenberg	nato	Stoltenberg|Jens Stoltenberg	
nbc-news	media	US	NBC News		NBC News|NBC	
netblocks	organisation		NetBlocks		NetBlocks|Netblocks	
new-arab	media		New Arab		New Arab	
ng-air-force	military	NG	Nigerian Air Force		Nigerian Air Force|NAF	
ng-army	military	NG	Nigerian Army		Nigerian Army|Nigerian army|Nigerian military|Nigeria's military|Nigerian Armed Forces|Nigeria's army|Nigerian troops|Defence Headquarters	
ng-buba	military	NG	Edward Buba	ng-army	Edward Buba	
ng-can	organisation	NG	Christian Association of Nigeria		Christian Association of Nigeria|CAN	word:CAN
ng-kangye	military	NG	Markus Kangye	ng-army	Markus Kangye	
ng-nema	rescue	NG	National Emergency Management Agency		National Emergency Management Agency|NEMA|SEMA|State Emergency Management Agency	
ng-tinubu	head-of-state	NG	Bola Tinubu		Tinubu|Bola Tinubu|Bola Ahmed Tinubu	
ng-zulum	region	NG	Babagana Zulum		Babagana Zulum|Zulum	
nhk	media	JP	NHK		NHK	
nikkei	media	JP	Nikkei		Nikkei	
nl-schoof	official	NL	Dick Schoof		Dick Schoof	
no-store	official	NO	Jonas Gahr Store		Jonas Gahr Store	
norwegian-refugee-council	organisation		Norwegian Refugee Council		Norwegian Refugee Council|NRC	
npr	media	US	NPR		NPR|PBS	
nyt	media	US	New York Times		New York Times|The New York Times|The Times	
om-busaidi	official	OM	Badr Albusaidi		Badr Albusaidi|Badr al-Busaidi|Badr bin Hamad Al Busaidi	
organisation-of-islamic-cooperation	organisation		Organisation of Islamic Cooperation		Organisation of Islamic Cooperation|OIC	
osce	organisation		OSCE		OSCE|Organization for Security and Co-operation in Europe	
oxfam	organisation		Oxfam		Oxfam	
pap	media	PL	PAP		PAP|Polish Press Agency	
pk-air-force	military	PK	Pakistan Air Force		Pakistan Air Force|PAF|Pakistan's air force|Pakistani air force	
pk-army	military	PK	Pakistan Army		Pakistan Army|Pakistani army|Pakistan's army|Pakistani military|Pakistan's military|Pakistan military|Pakistani forces|Pakistan armed forces|Pakistan's armed forces	
pk-asif	official	PK	Khawaja Asif		Khawaja Asif|Khawaja Muhammad Asif|Asif	person:Asif
pk-blf	armed-group	PK	Balochistan Liberation Front		Balochistan Liberation Front	
pk-chaudhry	military	PK	Ahmed Sharif Chaudhry	pk-ispr	Ahmed Sharif Chaudhry|Ahmed Sharif|Chaudhry	
pk-dar	official	PK	Ishaq Dar	pk-mfa	Ishaq Dar|Dar	person:Dar
pk-dawn	media	PK	Dawn		Dawn newspaper	
pk-geo-news	media	PK	Geo News		Geo News|Geo TV	
pk-government	government	PK	Government of Pakistan		Pakistani government|government of Pakistan|Pakistani authorities|Pakistani officials	
pk-gul-bahadur	armed-group	PK	Hafiz Gul Bahadur group		Hafiz Gul Bahadur group|Gul Bahadur group|Hafiz Gul Bahadur	
pk-isi	military	PK	Inter-Services Intelligence		Inter-Services Intelligence|ISI	
pk-ispr	military	PK	Inter-Services Public Relations	pk-army	Inter-Services Public Relations|ISPR|Inter-Services Public Relations (ISPR)|Pakistan's military media wing	
pk-khan	person	PK	Imran Khan		Imran Khan	
pk-maryam	region	PK	Maryam Nawaz		Maryam Nawaz|Maryam Nawaz Sharif	
pk-mfa	ministry	PK	Ministry of Foreign Affairs of Pakistan		Pakistani Foreign Ministry|Pakistan's Foreign Ministry|Pakistan Foreign Office|Pakistan's Foreign Office|Pakistan's foreign ministry	
pk-munir	military	PK	Asim Munir	pk-army	Munir|Asim Munir|Syed Asim Munir	
pk-naqvi	official	PK	Mohsin Naqvi		Mohsin Naqvi|Naqvi	
pk-ndma	rescue	PK	National Disaster Management Authority		National Disaster Management Authority|NDMA	
pk-pdma	rescue	PK	Provincial Disaster Management Authority		Provincial Disaster Management Authority|PDMA	
pk-ptv	media	PK	PTV		PTV	
pk-radio-pakistan	media	PK	Radio Pakistan		Radio Pakistan	
pk-rescue-1122	rescue	PK	Rescue 1122		Rescue 1122	
pk-shafqat	official	PK	Shafqat Ali Khan	pk-mfa	Shafqat Ali Khan	
pk-sharif	official	PK	Shehbaz Sharif	pk-government	Sharif|Shehbaz Sharif|Shahbaz Sharif	person:Sharif
pk-tarar	official	PK	Attaullah Tarar	pk-government	Attaullah Tarar|Attaullah Tarrar|Ataullah Tarar|Tarar	
pk-zardari	head-of-state	PK	Asif Ali Zardari		Zardari|Asif Ali Zardari	
pkk	armed-group	TR	Kurdistan Workers' Party		PKK|Kurdistan Workers' Party|Kurdistan Workers Party	
pl-duda	head-of-state	PL	Andrzej Duda		Duda|Andrzej Duda	
pl-kosiniak	official	PL	Wladyslaw Kosiniak-Kamysz		Kosiniak-Kamysz|Wladyslaw Kosiniak-Kamysz	
pl-morawiecki	official	PL	Mateusz Morawiecki		Mateusz Morawiecki|Morawiecki	
pl-nawrocki	head-of-state	PL	Karol Nawrocki		Nawrocki|Karol Nawrocki	
pl-operational-command	military	PL	Operational Command of the Polish Armed Forces		Polish Operational Command|Operational Command of the Polish Armed Forces|Poland's Operational Command|Operational Command of Branches of the Armed Forces|Polish army's operational command	
pl-sikorski	official	PL	Radoslaw Sikorski		Sikorski|Radoslaw Sikorski|Radek Sikorski	
pl-tusk	official	PL	Donald Tusk		Tusk|Donald Tusk	
planet-labs	organisation	US	Planet Labs		Planet Labs	
politico	media	US	Politico		Politico	
ps-abbas	head-of-state	PS	Mahmoud Abbas	ps-authority	Mahmoud Abbas|Abbas	person:Abbas
ps-al-ahli	medics	PS	Al-Ahli Hospital		Al-Ahli Hospital|al-Ahli Hospital|Al-Ahli Arab Hospital|Al-Ahli Baptist Hospital	
ps-al-aqsa	medics	PS	Al-Aqsa Martyrs Hospital		Al-Aqsa Martyrs Hospital|al-Aqsa Martyrs Hospital|Al-Aqsa Hospital|al-Aqsa hospital	
ps-al-awda	medics	PS	Al-Awda Hospital		Al-Awda Hospital|al-Awda Hospital|Al-Awda hospital	
ps-al-shifa	medics	PS	Al-Shifa Hospital		Al-Shifa Hospital|al-Shifa Hospital|Shifa Hospital|Al-Shifa hospital|al-Shifa hospital|Shifa hospital|Al Shifa Hospital	
ps-aqsa-martyrs-brigades	armed-group	PS	Al-Aqsa Martyrs' Brigades		Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigades|al-Aqsa Martyrs' Brigades	
ps-authority	government	PS	Palestinian Authority		Palestinian Authority	
ps-basal	rescue	PS	Mahmoud Basal	ps-civil-defence	Mahmoud Basal|Mahmud Bassal|Mahmoud Bassal|Basal	
ps-civil-defence	rescue	PS	Gaza Civil Defence		Gaza Civil Defense|Gaza Civil Defence|Gaza's Civil Defense|Gaza's Civil Defence|Gaza's civil defence agency|Gaza's civil defense agency|Hamas-run Civil Defence|Civil Defense in Gaza|Palestinian Civil Defense|Palestinian Civil Defence|Palestinian civil defence	
ps-european-hospital	medics	PS	European Gaza Hospital		European Gaza Hospital|European Hospital	
ps-fatah	organisation	PS	Fatah		Fatah	
ps-health-ministry	medics	PS	Gaza Health Ministry		Gaza Health Ministry|Gaza's Health Ministry|Gaza health ministry|Gaza's health ministry|Hamas-run Health Ministry|Hamas-run health ministry|Health Ministry in Gaza|health ministry in Gaza|Palestinian Health Ministry|Palestinian health ministry|Hamas-run Gaza health ministry|Ministry of Health in Gaza|Gaza Ministry of Health|Hamas-run Ministry of Health|Gaza health officials|Gaza health authorities	
ps-indonesian	medics	PS	Indonesian Hospital		Indonesian Hospital	
ps-kamal-adwan	medics	PS	Kamal Adwan Hospital		Kamal Adwan Hospital|Kamal Adwan hospital	
ps-media-office	government	PS	Gaza Government Media Office		Gaza Government Media Office|Gaza's Government Media Office|Government Media Office|Gaza government media office|Hamas government media office|Gaza's government media office	
ps-nasser	medics	PS	Nasser Hospital		Nasser Hospital|Nasser hospital|Nasser Medical Complex	
ps-palestine-liberation-organization	organisation	PS	Palestine Liberation Organization		Palestine Liberation Organization|PLO	
ps-pflp	armed-group	PS	Popular Front for the Liberation of Palestine		Popular Front for the Liberation of Palestine|PFLP	
ps-prc	armed-group	PS	Popular Resistance Committees		Popular Resistance Committees	
ps-red-crescent	medics	PS	Palestine Red Crescent Society		Palestine Red Crescent Society|Palestinian Red Crescent|Palestine Red Crescent|PRCS|Palestinian Red Crescent Society	
ps-thawabteh	official	PS	Ismail al-Thawabta	ps-media-office	Ismail al-Thawabta|Ismail al-Thawabteh|Ismail Al-Thawabta	
ps-wafa	media	PS	Wafa		Wafa|WAFA|Palestinian news agency Wafa	
qa-al-jazeera	media	QA	Al Jazeera		Al Jazeera|Al-Jazeera|Aljazeera	
qa-al-thani	official	QA	Mohammed bin Abdulrahman Al Thani		Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman Al-Thani|Mohammed bin Abdulrahman bin Jassim Al Thani|Sheikh Mohammed bin Abdulrahman Al Thani	
qa-ansari	official	QA	Majed al-Ansari	qa-mfa	Majed al-Ansari|Majed Al Ansari|Majed Al-Ansari|Al Ansari|al-Ansari	
qa-mfa	ministry	QA	Ministry of Foreign Affairs of Qatar		Qatari Foreign Ministry|Qatar's Foreign Ministry|Qatar's foreign ministry	
qa-mod	ministry	QA	Ministry of Defence of Qatar		Qatari Defense Ministry|Qatar's Defense Ministry|Qatar's Ministry of Defence|Qatari Defence Ministry	
rami-abdel-rahman	official		Rami Abdel Rahman	sohr	Rami Abdel Rahman|Rami Abdulrahman|Rami Abdul Rahman|Rami Abdurrahman|Rami Abdulrahmane|Rami Abdel-Rahman	
reuters	media	GB	Reuters		Reuters|REUTERS|Thomson Reuters	
rferl	media	US	Radio Free Europe/Radio Liberty		Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty|Radio Svoboda	
rfi	media	FR	RFI		RFI	
ro-dan	head-of-state	RO	Nicusor Dan		Nicusor Dan	
ro-iohannis	head-of-state	RO	Klaus Iohannis		Klaus Iohannis|Iohannis	
ro-mod	ministry	RO	Ministry of National Defence of Romania		Romanian Defense Ministry|Romanian Ministry of National Defence|Romania's Defense Ministry|Romania's Defence Ministry|Romanian Defence Ministry|Romania's Ministry of National Defence	
royal-united-services-institute	organisation		Royal United Services Institute		Royal United Services Institute|RUSI	
rsf	armed-group	SD	Rapid Support Forces		Rapid Support Forces|RSF|R.S.F.|paramilitary Rapid Support Forces|Janjaweed	
rsf-hemedti	armed-group	SD	Mohamed Hamdan Dagalo	rsf	Hemedti|Dagalo|Mohamed Hamdan Dagalo|Mohammed Hamdan Dagalo|Hemeti|Mohamed Hamdan Daglo|Daglo	
ru-agentstvo	media	RU	Agentstvo		Agentstvo	
ru-aksyonov	region	RU	Sergei Aksyonov		Aksyonov|Sergei Aksyonov|Sergey Aksyonov|Sergei Aksenov|Sergey Aksenov|Aksenov	
ru-anokhin	region	RU	Vasily Anokhin		Vasily Anokhin|Anokhin	
ru-armed-forces	military	RU	Russian Armed Forces		Russian Armed Forces|Armed Forces of the Russian Federation|Russian forces|Russian troops|Russian army|Russian military|Russia's military|Russia's army|Russian armed forces|Russian air defenses|Russian air defences|Russian air defense|Russian air defence|Russia's air defenses|Russia's air defences	
ru-artamonov	region	RU	Igor Artamonov		Igor Artamonov|Artamonov	
ru-astra	media	RU	Astra		Astra|ASTRA	word:Astra
ru-avdeev	region	RU	Alexander Avdeev		Alexander Avdeev|Alexander Avdeyev|Avdeev	
ru-balitsky	region	RU	Yevgeny Balitsky		Balitsky|Yevgeny Balitsky|Evgeny Balitsky|Yevhen Balytskyi	
ru-baza	media	RU	Baza		Baza	
ru-beglov	city	RU	Alexander Beglov		Alexander Beglov|Beglov	
ru-belousov	official	RU	Andrei Belousov	ru-mod	Belousov|Andrei Belousov|Andrey Belousov	
ru-black-sea-fleet	military	RU	Black Sea Fleet	ru-mod	Black Sea Fleet|Russia's Black Sea Fleet|Russian Black Sea Fleet	
ru-bocharov	region	RU	Andrei Bocharov		Andrei Bocharov|Andrey Bocharov|Bocharov	
ru-bogomaz	region	RU	Alexander Bogomaz		Bogomaz|Alexander Bogomaz|Aleksandr Bogomaz	
ru-brechalov	region	RU	Alexander Brechalov		Alexander Brechalov|Aleksandr Brechalov|Brechalov	
ru-busargin	region	RU	Roman Busargin		Busargin|Roman Busargin	
ru-channel-one	media	RU	Channel One		Channel One	
ru-chernichuk	organisation	RU	Yuri Chernichuk	ru-rosatom	Yuri Chernichuk	
ru-chibis	region	RU	Andrei Chibis		Andrei Chibis|Andrey Chibis|Chibis	
ru-dmitriev	official	RU	Kirill Dmitriev	ru-kremlin	Dmitriev|Kirill Dmitriev|Kirill Dmitriyev	
ru-dronov	region	RU	Alexander Dronov		Alexander Dronov	
ru-drozdenko	region	RU	Alexander Drozdenko		Drozdenko|Alexander Drozdenko|Aleksandr Drozdenko	
ru-duma	government	RU	State Duma		State Duma|Duma|Russian Duma|Russian parliament	
ru-dyumin	official	RU	Alexei Dyumin	ru-kremlin	Alexei Dyumin|Alexey Dyumin|Dyumin	
ru-emergency-service	rescue	RU	Ministry of Emergency Situations of Russia		Russian Emergency Situations Ministry|Russian Emergencies Ministry|Russia's Emergency Situations Ministry|EMERCOM|Russian Ministry of Emergency Situations|Russia's Emergencies Ministry	
ru-evraev	region	RU	Mikhail Yevrayev		Mikhail Yevrayev|Mikhail Evraev|Yevrayev	
ru-federation-council	government	RU	Federation Council		Federation Council	
ru-fedorishchev	region	RU	Vyacheslav Fedorishchev		Vyacheslav Fedorishchev|Fedorishchev	
ru-filimonov	region	RU	Georgy Filimonov		Georgy Filimonov	
ru-fsb	military	RU	Federal Security Service		Federal Security Service|FSB|F.S.B.|Russia's FSB|Russian FSB	
ru-galuzin	official	RU	Mikhail Galuzin	ru-mfa	Mikhail Galuzin|Galuzin	
ru-gazprom	organisation	RU	Gazprom		Gazprom	
ru-general-staff	military	RU	Russian General Staff		Russian General Staff|General Staff of the Russian Armed Forces|Russia's General Staff	
ru-gerasimov	military	RU	Valery Gerasimov	ru-general-staff	Gerasimov|Valery Gerasimov	
ru-gladkov	region	RU	Vyacheslav Gladkov		Gladkov|Vyacheslav Gladkov|Viacheslav Gladkov	
ru-golubev	region	RU	Vasily Golubev		Vasily Golubev|Golubev	
ru-government	government	RU	Government of Russia		Russian government|government of Russia|Russian authorities|Russian side	
ru-gusev	region	RU	Alexander Gusev		Alexander Gusev|Aleksandr Gusev|Gusev	
ru-important-stories	media	RU	Important Stories		Important Stories	
ru-insider	media	RU	The Insider		The Insider	
ru-interfax	media	RU	Interfax		Interfax	
ru-investigative-committee	police	RU	Investigative Committee of Russia		Investigative Committee|Russian Investigative Committee|Russia's Investigative Committee	
ru-izvestia	media	RU	Izvestia		Izvestia|Izvestiya	
ru-kadyrov	region	RU	Ramzan Kadyrov		Kadyrov|Ramzan Kadyrov	
ru-kartapolov	official	RU	Andrei Kartapolov	ru-duma	Andrei Kartapolov|Andrey Kartapolov|Kartapolov	
ru-khabirov	region	RU	Radiy Khabirov		Radiy Khabirov|Radii Khabirov|Khabirov|Radi Khabirov	
ru-khinshtein	region	RU	Alexander Khinshtein		Khinshtein|Alexander Khinshtein|Aleksandr Khinshtein|Alexander Khinstein|Khinshteyn	
ru-kirill	person	RU	Patriarch Kirill		Patriarch Kirill	
ru-klychkov	region	RU	Andrei Klychkov		Andrei Klychkov|Andrey Klychkov|Klychkov	
ru-kobzev	region	RU	Igor Kobzev		Igor Kobzev|Kobzev	
ru-kommersant	media	RU	Kommersant		Kommersant	
ru-konashenkov	military	RU	Igor Konashenkov	ru-mod	Konashenkov|Igor Konashenkov	
ru-kondratyev	region	RU	Veniamin Kondratyev		Kondratyev|Veniamin Kondratyev|Veniamin Kondratiev|Kondratiev	
ru-kostyukov	military	RU	Igor Kostyukov	ru-general-staff	Igor Kostyukov|Kostyukov	
ru-kravchenko-novorossiysk	city	RU	Andrei Kravchenko		Andrei Kravchenko|Andrey Kravchenko	
ru-kremlin	government	RU	Kremlin		Kremlin|the Kremlin	
ru-kryuchkov	official	RU	Oleg Kryuchkov		Oleg Kryuchkov|Kryuchkov	
ru-kumpilov	region	RU	Murat Kumpilov		Murat Kumpilov	
ru-kuzovlev	military	RU	Sergei Kuzovlev	ru-mod	Sergei Kuzovlev|Sergey Kuzovlev|Kuzovlev	
ru-lavrov	official	RU	Sergey Lavrov	ru-mfa	Lavrov|Sergey Lavrov|Sergei Lavrov	
ru-likhachev	official	RU	Alexei Likhachev	ru-rosatom	Alexei Likhachev|Alexey Likhachev|Likhachev	
ru-lukoil	organisation	RU	Lukoil		Lukoil	
ru-makhonin	region	RU	Dmitry Makhonin		Dmitry Makhonin|Makhonin	
ru-malkov	region	RU	Pavel Malkov		Pavel Malkov|Malkov	
ru-mash	media	RU	Mash		Mash	word:Mash
ru-mediazona	media	RU	Mediazona		Mediazona	
ru-medinsky	official	RU	Vladimir Medinsky	ru-kremlin	Medinsky|Vladimir Medinsky	
ru-meduza	media	RU	Meduza		Meduza	
ru-medvedev	official	RU	Dmitry Medvedev	ru-security-council	Medvedev|Dmitry Medvedev|Dmitri Medvedev	
ru-melikov	region	RU	Sergei Melikov		Sergei Melikov|Sergey Melikov|Melikov	
ru-menyaylo	region	RU	Sergei Menyaylo		Sergei Menyaylo|Sergey Menyailo|Sergei Menyailo	
ru-mfa	ministry	RU	Ministry of Foreign Affairs of Russia		Russian Foreign Ministry|Russia's Foreign Ministry|Russian Ministry of Foreign Affairs|Russian foreign ministry|Russia's foreign ministry|Smolenskaya Square	
ru-milyaev	region	RU	Dmitry Milyaev		Dmitry Milyaev|Milyaev|Dmitry Milyayev	
ru-minnikhanov	region	RU	Rustam Minnikhanov		Rustam Minnikhanov|Minnikhanov	
ru-miroshnik	official	RU	Rodion Miroshnik	ru-mfa	Rodion Miroshnik|Miroshnik	
ru-mishustin	official	RU	Mikhail Mishustin	ru-government	Mishustin|Mikhail Mishustin	
ru-mod	ministry	RU	Ministry of Defence of Russia		Russian Defense Ministry|Russian Defence Ministry|Russia's Defense Ministry|Russia's Defence Ministry|Ministry of Defence of the Russian Federation|Ministry of Defense of the Russian Federation|Russian Ministry of Defense|Russian Ministry of Defence|Russia's Ministry of Defense|Russia's Ministry of Defence|Russian MoD|Russian MOD|Russia's MoD|Ministry of Defense of Russia|Russian defense ministry|Russian defence ministry|Russia's defence ministry|Russia's defense ministry|Ministry of Defence of Russia|Moscow's Defense Ministry	
ru-moscow-times	media	RU	The Moscow Times		The Moscow Times|Moscow Times	
ru-moskalkova	official	RU	Tatyana Moskalkova		Tatyana Moskalkova|Tatiana Moskalkova|Moskalkova	
ru-naryshkin	official	RU	Sergei Naryshkin	ru-svr	Naryshkin|Sergei Naryshkin|Sergey Naryshkin	
ru-navalny	person	RU	Alexei Navalny		Navalny|Alexei Navalny	
ru-nebenzia	official	RU	Vasily Nebenzia	ru-mfa	Nebenzia|Vasily Nebenzia|Vassily Nebenzia|Nebenzya|Vasily Nebenzya	
ru-nezavisimaya	media	RU	Nezavisimaya Gazeta		Nezavisimaya Gazeta	
ru-nikitin	region	RU	Gleb Nikitin		Gleb Nikitin	
ru-nikolaev	region	RU	Oleg Nikolayev		Oleg Nikolayev|Oleg Nikolaev	
ru-novaya-gazeta	media	RU	Novaya Gazeta		Novaya Gazeta|Novaya Gazeta Europe	
ru-orthodox-church	person	RU	Russian Orthodox Church		Russian Orthodox Church	
ru-pasechnik	region	RU	Leonid Pasechnik		Pasechnik|Leonid Pasechnik	
ru-pasler	region	RU	Denis Pasler		Denis Pasler	
ru-patrushev	official	RU	Nikolai Patrushev	ru-kremlin	Patrushev|Nikolai Patrushev	
ru-pervyshov	region	RU	Yevgeny Pervyshov		Yevgeny Pervyshov|Evgeny Pervyshov|Pervyshov	
ru-peskov	official	RU	Dmitry Peskov	ru-kremlin	Peskov|Dmitry Peskov|Dmitri Peskov	
ru-prigozhin	armed-group	RU	Yevgeny Prigozhin	ru-wagner	Prigozhin|Yevgeny Prigozhin	
ru-pushilin	region	RU	Denis Pushilin		Pushilin|Denis Pushilin	
ru-putin	head-of-state	RU	Vladimir Putin	ru-kremlin	Putin|Vladimir Putin|Vladimir V. Putin	
ru-razvozhayev	city	RU	Mikhail Razvozhayev		Razvozhayev|Mikhail Razvozhayev|Mikhail Razvozhaev|Razvozhaev	
ru-rbc	media	RU	RBC		RBC	word:RBC
ru-readovka	media	RU	Readovka		Readovka	
ru-ria	media	RU	RIA Novosti		RIA Novosti|RIA|RIA news agency|Ria Novosti	
ru-rogov	official	RU	Vladimir Rogov		Vladimir Rogov	
ru-rosatom	organisation	RU	Rosatom		Rosatom|Rosenergoatom	
ru-rosaviatsia	organisation	RU	Rosaviatsia		Rosaviatsia|Rosaviatsiya|Russian civil aviation authority|Russia's civil aviation authority|Russia's Federal Air Transport Agency|Federal Air Transport Agency	
ru-roskomnadzor	organisation	RU	Roskomnadzor		Roskomnadzor	
ru-rosneft	organisation	RU	Rosneft		Rosneft	
ru-rossiya-1	media	RU	Rossiya 1		Rossiya 1|Rossiya-1	
ru-rt	media	RU	RT		RT|Russia Today	word:RT
ru-rudenya	region	RU	Igor Rudenya		Igor Rudenya	
ru-ryabkov	official	RU	Sergei Ryabkov	ru-mfa	Ryabkov|Sergei Ryabkov|Sergey Ryabkov	
ru-rybar	media	RU	Rybar		Rybar	
ru-saldo	region	RU	Vladimir Saldo		Saldo|Vladimir Saldo	
ru-security-council	government	RU	Security Council of Russia		Russian Security Council|Russia's Security Council|Security Council of Russia	
ru-shapsha	region	RU	Vladislav Shapsha		Vladislav Shapsha|Shapsha	
ru-shoigu	official	RU	Sergei Shoigu	ru-security-council	Shoigu|Sergei Shoigu|Sergey Shoigu	
ru-shot	media	RU	SHOT		SHOT	word:SHOT
ru-slutsky	official	RU	Leonid Slutsky	ru-duma	Leonid Slutsky	
ru-slyusar	region	RU	Yury Slyusar		Slyusar|Yury Slyusar|Yuri Slyusar	
ru-smirnov	region	RU	Alexei Smirnov		Alexei Smirnov|Aleksei Smirnov	
ru-sobyanin	city	RU	Sergei Sobyanin		Sobyanin|Sergei Sobyanin|Sergey Sobyanin	
ru-sota	media	RU	Sota		Sota	
ru-sputnik	media	RU	Sputnik		Sputnik	
ru-starovoit	region	RU	Roman Starovoit		Roman Starovoit|Starovoit|Roman Starovoyt	
ru-svr	military	RU	Foreign Intelligence Service of Russia		SVR|Russia's Foreign Intelligence Service|Russian Foreign Intelligence Service	
ru-tass	media	RU	TASS		TASS|Tass|Itar-Tass	
ru-transneft	organisation	RU	Transneft		Transneft	
ru-two-majors	media	RU	Two Majors		Two Majors	
ru-ushakov	official	RU	Yuri Ushakov	ru-kremlin	Ushakov|Yuri Ushakov|Yury Ushakov	
ru-vedernikov	region	RU	Mikhail Vedernikov		Mikhail Vedernikov|Vedernikov	
ru-vedomosti	media	RU	Vedomosti		Vedomosti	
ru-verstka	media	RU	Verstka		Verstka	
ru-vitaly-korolev	region	RU	Vitaly Korolev		Vitaly Korolev|Vitaly Korolyov	
ru-vladimirov	region	RU	Vladimir Vladimirov		Vladimir Vladimirov	
ru-volodin	official	RU	Vyacheslav Volodin	ru-duma	Volodin|Vyacheslav Volodin	
ru-vorobyov	region	RU	Andrei Vorobyov		Vorobyov|Andrei Vorobyov|Andrey Vorobyov|Andrei Vorobyev|Andrey Vorobyev	
ru-wagner	armed-group	RU	Wagner Group		Wagner Group|Wagner|Africa Corps	person:Wagner
ru-yashina	organisation	RU	Yevgenia Yashina	ru-rosatom	Yevgenia Yashina|Yevgeniya Yashina|Yashina	
ru-yevgeny-solntsev	region	RU	Yevgeny Solntsev		Yevgeny Solntsev	
ru-zakharova	official	RU	Maria Zakharova	ru-mfa	Zakharova|Maria Zakharova	
rw-kagame	head-of-state	RW	Paul Kagame		Kagame|Paul Kagame	
rw-rdf	military	RW	Rwanda Defence Force		Rwanda Defence Force|Rwanda Defense Force|Rwandan army|Rwandan military|Rwandan forces|Rwandan troops	
sa-al-arabiya	media	SA	Al Arabiya		Al Arabiya|Al-Arabiya	
sa-al-hadath	media	SA	Al Hadath		Al Hadath|Al-Hadath	
sa-asharq-al-awsat	media	SA	Asharq al-Awsat		Asharq al-Awsat	
sa-coalition	military	SA	Saudi-led coalition		Saudi-led coalition|Saudi-led military coalition|Arab coalition	
sa-faisal	official	SA	Faisal bin Farhan		Faisal bin Farhan|Prince Faisal bin Farhan	
sa-maliki	military	SA	Turki al-Maliki	sa-mod	Turki al-Maliki|Turki al-Malki|al-Malki	
sa-mbs	head-of-state	SA	Mohammed bin Salman		Mohammed bin Salman|MBS|Crown Prince Mohammed bin Salman	
sa-mod	ministry	SA	Ministry of Defence of Saudi Arabia		Saudi Defense Ministry|Saudi Defence Ministry|Saudi Arabia's Defense Ministry|Saudi Arabia's Defence Ministry|Saudi Ministry of Defense	
sa-spa	media	SA	Saudi Press Agency		Saudi Press Agency|SPA	word:SPA
save-the-children	organisation		Save the Children		Save the Children	
sd-aleisir	official	SD	Khalid Aleisir		Khalid Aleisir|Khalid al-Aiser	
sd-army	military	SD	Sudanese Armed Forces		Sudanese Armed Forces|SAF|Sudanese army|Sudan's army|Sudan's military|Sudanese military|Sudan Armed Forces|Sudan's armed forces	
sd-burhan	head-of-state	SD	Abdel Fattah al-Burhan	sd-army	Burhan|al-Burhan|Abdel Fattah al-Burhan|Abdel-Fattah Burhan|Abdel Fattah Burhan|Al-Burhan|Abdel-Fattah al-Burhan	
sd-darfur24	media	SD	Darfur24		Darfur24	
sd-doctors-network	organisation	SD	Sudan Doctors Network		Sudan Doctors Network|Sudan Doctors' Network|Sudan's Doctors Network|Sudanese Doctors Network	
sd-emergency-lawyers	organisation	SD	Emergency Lawyers		Emergency Lawyers|Emergency Lawyers group	
sd-idris	official	SD	Kamil Idris		Kamil Idris|Kamil El-Tayeb Idris	
sd-joint-force	armed-group	SD	Joint Force of Armed Struggle Movements		Joint Force of Armed Struggle Movements|Joint Forces of Armed Struggle Movements	
sd-minnawi	region	SD	Minni Minnawi		Minni Minnawi|Minnawi|Minni Arko Minnawi	
sd-nabil-abdallah	military	SD	Nabil Abdallah	sd-army	Nabil Abdallah|Nabil Abdullah	
sd-radio-dabanga	media	SD	Radio Dabanga		Radio Dabanga	
sd-resistance-committees	organisation	SD	El Fasher Resistance Committees		El Fasher Resistance Committee|El Fasher Resistance Committees|Resistance Committees in El Fasher|Resistance Committee in El Fasher	
sd-sovereign-council	government	SD	Sudan Sovereign Council		Sovereign Council|Transitional Sovereignty Council|Transitional Sovereign Council|Sudan's Sovereign Council	
sd-splm-n	armed-group	SD	Sudan People's Liberation Movement-North		Sudan People's Liberation Movement-North|SPLM-N|SPLM-North	
sd-ssf	armed-group	SD	Sudan Shield Forces		Sudan Shield Forces|Sudan Shield	
sd-sudan-tribune	media	SD	Sudan Tribune		Sudan Tribune	
sd-suna	media	SD	SUNA		SUNA|Sudan News Agency	
se-kristersson	official	SE	Ulf Kristersson		Ulf Kristersson|Kristersson	
sk-fico	official	SK	Robert Fico		Fico|Robert Fico	
sky-news	media	GB	Sky News		Sky News	
so-al-shabaab	armed-group	SO	Al-Shabaab		al-Shabaab|Al-Shabaab|al-Shabab|Al Shabaab|Al-Shabab|al Shabaab	
so-islamic-state	armed-group	SO	Islamic State in Somalia	islamic-state	ISIS-Somalia|Islamic State in Somalia	
so-mohamud	head-of-state	SO	Hassan Sheikh Mohamud		Hassan Sheikh Mohamud	
sohr	organisation		Syrian Observatory for Human Rights		Syrian Observatory for Human Rights|SOHR|Syrian Observatory	
ss-kiir	head-of-state	SS	Salva Kiir		Salva Kiir|Kiir	
ss-machar	official	SS	Riek Machar		Riek Machar|Machar	
ss-sspdf	military	SS	South Sudan People's Defence Forces		South Sudan People's Defence Forces|South Sudan People's Defense Forces|SSPDF|South Sudanese army	
sy-assad	head-of-state	SY	Bashar al-Assad		Assad|Bashar al-Assad|Bashar Assad	
sy-government	government	SY	Government of Syria		Syrian government|Syrian authorities|Syrian army|Syrian Army|Syrian military	
sy-hts	armed-group	SY	Hayat Tahrir al-Sham		Hayat Tahrir al-Sham|HTS	
sy-mod	ministry	SY	Ministry of Defence of Syria		Syrian Defense Ministry|Syria's Defense Ministry|Syrian Defence Ministry|Syria's Defence Ministry	
sy-sana	media	SY	SANA		SANA|Syrian state news agency SANA|Syrian Arab News Agency	
sy-sdf	armed-group	SY	Syrian Democratic Forces		Syrian Democratic Forces|SDF|YPG|Kurdish-led Syrian Democratic Forces	
sy-shaibani	official	SY	Asaad al-Shaibani		Asaad al-Shaibani|al-Shaibani|Asaad Hassan al-Shaibani	
sy-sharaa	head-of-state	SY	Ahmed al-Sharaa		al-Sharaa|Ahmed al-Sharaa|Sharaa|Ahmad al-Sharaa|Ahmed Al-Sharaa|Al-Sharaa|Abu Mohammed al-Golani|Abu Mohammad al-Jolani	
sy-sna	armed-group	SY	Syrian National Army		Syrian National Army|Turkish-backed Syrian National Army	
sy-white-helmets	rescue	SY	White Helmets		White Helmets|Syria Civil Defence|Syrian Civil Defense|Syrian Civil Defence	
tasis	armed-group	SD	Tasis		Tasis|Tasis alliance|TASIS	
telegraph	media	GB	The Telegraph		The Telegraph|Daily Telegraph	
th-anutin	official	TH	Anutin Charnvirakul		Anutin|Anutin Charnvirakul	
th-army	military	TH	Royal Thai Army		Royal Thai Army|Thai army|Thai military|Thailand's army|Royal Thai Air Force|Thai Army|Thailand's military|Thai air force|Second Army Region|2nd Army Region|2nd Army Area|Second Army Area	
th-boonsin	military	TH	Boonsin Padklang	th-army	Boonsin Padklang|Boonsin	
th-maris	official	TH	Maris Sangiampongsa		Maris Sangiampongsa	
th-moh	medics	TH	Ministry of Public Health of Thailand		Thai Ministry of Public Health|Thailand's Ministry of Public Health|Thai health ministry	
th-paetongtarn	official	TH	Paetongtarn Shinawatra		Paetongtarn|Paetongtarn Shinawatra	
th-phumtham	official	TH	Phumtham Wechayachai		Phumtham|Phumtham Wechayachai	
th-sihasak	official	TH	Sihasak Phuangketkeow		Sihasak Phuangketkeow|Sihasak	
th-somsak	medics	TH	Somsak Thepsuthin		Somsak Thepsuthin|Somsak	
th-surasant	military	TH	Surasant Kongsiri		Surasant Kongsiri|Surasant	
th-winthai	military	TH	Winthai Suvaree	th-army	Winthai Suvaree|Winthai	
tr-anadolu	media	TR	Anadolu Agency		Anadolu|Anadolu Agency	
tr-erdogan	head-of-state	TR	Recep Tayyip Erdogan		Erdogan|Recep Tayyip Erdogan|Tayyip Erdogan	
tr-fidan	official	TR	Hakan Fidan		Fidan|Hakan Fidan	
tr-mod	ministry	TR	Ministry of National Defence of Turkey		Turkish Defense Ministry|Turkish Defence Ministry|Turkey's Defense Ministry|Turkey's Defence Ministry|Turkish Ministry of National Defense	
ttp	armed-group	PK	Tehreek-e-Taliban Pakistan		TTP|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Pakistani Taliban|Tehrik-e Taliban Pakistan	
ua-air-assault-forces	military	UA	Air Assault Forces of Ukraine	ua-armed-forces	Air Assault Forces|Ukrainian Air Assault Forces	
ua-air-force	military	UA	Ukrainian Air Force		Ukrainian Air Force|Ukraine's Air Force|Ukrainian air force|Ukraine's air force|Air Force of the Armed Forces of Ukraine|Air Force of Ukraine|Ukrainian Air Force Command|Air Force Command|Air Forces Command|Ukrainian Air Forces|UAF|AFU Air Force|Air Command West|Air Command East|Air Command South|Air Command Center|Air Force Command of Ukraine|air force of Ukraine|Ukrainian air defenders|Ukrainian air defense|Ukrainian air defence|Ukrainian air defenses|Ukrainian air defences|Ukraine's air defenses|Ukraine's air defences|Ukraine's air defense|Ukraine's air defence	
ua-akhmetov	person	UA	Rinat Akhmetov		Rinat Akhmetov|Akhmetov	
ua-armed-forces	military	UA	Armed Forces of Ukraine		Armed Forces of Ukraine|Ukrainian Armed Forces|Ukraine's Armed Forces|AFU|ZSU|Ukrainian armed forces|Ukraine's armed forces|Ukrainian military|Ukraine's military|Ukrainian army|Ukraine's army|Ukrainian forces|Ukrainian troops|Ukrainian Defense Forces|Defense Forces of Ukraine|Defence Forces of Ukraine|Ukrainian Defence Forces|Ukraine's Defense Forces	
ua-artiukh	region	UA	Volodymyr Artiukh		Volodymyr Artiukh|Volodymyr Artyukh	
ua-atesh	armed-group	UA	Atesh		Atesh|ATESH	
ua-azov	military	UA	Azov Brigade	ua-moi	Azov Brigade|Azov regiment|1st Azov Corps	
ua-beskrestnov	official	UA	Serhii Beskrestnov		Serhii Beskrestnov|Serhiy Beskrestnov|Beskrestnov|Serhiy Flash	
ua-border-guard	military	UA	State Border Guard Service of Ukraine		State Border Guard Service|State Border Guard Service of Ukraine|Ukraine's border guard service	
ua-brovdi	military	UA	Robert Brovdi	ua-usf	Robert Brovdi|Brovdi|Madyar|Magyar Brovdi	
ua-bryzhynskyi	city	UA	Dmytro Bryzhynskyi		Dmytro Bryzhynskyi|Dmytro Bryzhynsky|Bryzhynskyi	
ua-budanov	military	UA	Kyrylo Budanov	ua-gur	Budanov|Kyrylo Budanov|Kirill Budanov	
ua-bunechko	region	UA	Vitalii Bunechko		Vitalii Bunechko|Vitaliy Bunechko|Bunechko	
ua-center-for-countering-disinformation	government	UA	Center for Countering Disinformation		Center for Countering Disinformation|Centre for Countering Disinformation	
ua-chaus	region	UA	Viacheslav Chaus		Viacheslav Chaus|Vyacheslav Chaus|Chaus	
ua-coordination-pow	government	UA	Coordination Headquarters for the Treatment of Prisoners of War		Coordination Headquarters for the Treatment of Prisoners of War|Coordination Headquarters	
ua-danilov	official	UA	Oleksii Danilov	ua-nsdc	Oleksii Danilov|Oleksiy Danilov|Oleksiy Danylov	
ua-deepstate	organisation	UA	DeepState		DeepState|Deep State|DeepStateMap|DeepState monitoring group	word:Deep State
ua-dnipro-operational-strategic-group	military	UA	Dnipro operational-strategic group	ua-armed-forces	Dnipro operational-strategic group	
ua-dtek	organisation	UA	DTEK		DTEK	
ua-emergency-service	rescue	UA	State Emergency Service of Ukraine		State Emergency Service of Ukraine|Ukraine's State Emergency Service|Ukrainian State Emergency Service|State Emergency Service|SES|DSNS|SESU|Ukraine's Emergency Service|Ukraine's emergency services|Ukrainian emergency services|Ukraine's emergency service|State Emergency Services of Ukraine	
ua-energoatom	organisation	UA	Energoatom		Energoatom	
ua-energy-ministry	ministry	UA	Ministry of Energy of Ukraine		Ukrainian Energy Ministry|Ukraine's Energy Ministry|Ministry of Energy of Ukraine|Ukraine's Ministry of Energy	
ua-euromaidan-press	media	UA	Euromaidan Press		Euromaidan Press	
ua-fedorov-i	region	UA	Ivan Fedorov		Ivan Fedorov	
ua-fedorov-m	official	UA	Mykhailo Fedorov	ua-mod	Mykhailo Fedorov|Mykhaylo Fedorov|Fedorov	person:Fedorov
ua-filashkin	region	UA	Vadym Filashkin		Filashkin|Vadym Filashkin|Vadim Filashkin	
ua-filatov	city	UA	Borys Filatov		Borys Filatov|Filatov|Boris Filatov	
ua-freedom-of-russia-legion	armed-group	UA	Freedom of Russia Legion		Freedom of Russia Legion	
ua-general-staff	military	UA	General Staff of the Armed Forces of Ukraine		General Staff of the Armed Forces of Ukraine|General Staff of Ukraine|Ukrainian General Staff|Ukraine's General Staff|General Staff of the Ukrainian Armed Forces|General Staff of the AFU|Ukrainian general staff|Armed Forces General Staff|General Staff of Ukraine's Armed Forces	
ua-government	government	UA	Government of Ukraine		Ukrainian government|government of Ukraine|Cabinet of Ministers of Ukraine|Ukrainian Cabinet of Ministers|Ukrainian authorities|Ukrainian side|Kyiv authorities|Ukrainian leadership|Kyiv government	
ua-ground-forces	military	UA	Ground Forces of Ukraine	ua-armed-forces	Ukrainian Ground Forces|Ground Forces of Ukraine	
ua-gur	military	UA	Main Intelligence Directorate of Ukraine		Main Intelligence Directorate|Defence Intelligence of Ukraine|Defense Intelligence of Ukraine|HUR|GUR|Ukraine's military intelligence|Ukrainian military intelligence|Main Directorate of Intelligence|Ukraine's Main Directorate of Intelligence|Ukrainian Defence Intelligence|Ukrainian Defense Intelligence|DIU|Defence Intelligence Directorate|Ukraine's HUR|Ukraine's GUR	
ua-haivanenko	region	UA	Vladyslav Haivanenko		Vladyslav Haivanenko|Haivanenko	
ua-halushchenko	official	UA	Herman Halushchenko	ua-energy-ministry	Herman Halushchenko|Halushchenko|German Galushchenko	
ua-hanzha	region	UA	Oleksandr Hanzha		Oleksandr Hanzha|Hanzha	
ua-hnatov	military	UA	Andrii Hnatov	ua-general-staff	Andrii Hnatov|Andriy Hnatov|Hnatov	
ua-honcharenko	city	UA	Oleksandr Honcharenko		Oleksandr Honcharenko|Oleksandr Goncharenko	
ua-hromadske	media	UA	Hromadske		Hromadske	
ua-hryhorov	region	UA	Oleh Hryhorov		Oleh Hryhorov|Oleg Grigorov|Hryhorov	
ua-hrynchuk	official	UA	Svitlana Hrynchuk	ua-energy-ministry	Svitlana Hrynchuk|Hrynchuk	
ua-humeniuk	military	UA	Nataliia Humeniuk	ua-armed-forces	Nataliia Humeniuk|Natalia Humeniuk|Humeniuk	
ua-ihnat	military	UA	Yurii Ihnat	ua-air-force	Ihnat|Yurii Ihnat|Yuriy Ihnat|Yuri Ihnat|Yurii Ignat|Yuriy Ignat	
ua-interfax	media	UA	Interfax-Ukraine		Interfax-Ukraine	
ua-joint-forces-task-force	military	UA	Joint Forces Task Force	ua-armed-forces	Joint Forces Task Force	
ua-kalashnyk	region	UA	Mykola Kalashnyk		Mykola Kalashnyk|Kalashnyk	
ua-khortytsia-operational-strategic-group	military	UA	Khortytsia operational-strategic group	ua-armed-forces	Khortytsia operational-strategic group	
ua-kim	region	UA	Vitalii Kim		Vitalii Kim|Vitaliy Kim|Vitali Kim	
ua-kiper	region	UA	Oleh Kiper		Kiper|Oleh Kiper|Oleg Kiper	
ua-klitschko	city	UA	Vitali Klitschko		Klitschko|Vitali Klitschko|Vitaliy Klitschko|Vitalii Klitschko|Vitaly Klitschko|Klychko|Vitalii Klychko	
ua-klymenko	official	UA	Ihor Klymenko	ua-moi	Klymenko|Ihor Klymenko|Igor Klymenko|Ihor Klimenko	
ua-kobzar	city	UA	Artem Kobzar		Artem Kobzar	
ua-kohut	region	UA	Volodymyr Kohut		Volodymyr Kohut|Kohut	
ua-koval	region	UA	Oleksandr Koval		Oleksandr Koval	
ua-kovalenko	official	UA	Andrii Kovalenko	ua-nsdc	Andrii Kovalenko|Andriy Kovalenko	
ua-kozytskyi	region	UA	Maksym Kozytskyi		Maksym Kozytskyi|Maksym Kozytskyy|Maksym Kozytsky|Kozytskyi|Kozytskyy	
ua-kravchenko	police	UA	Ruslan Kravchenko	ua-prosecutors	Ruslan Kravchenko	
ua-kryvonozhko	military	UA	Anatolii Kryvonozhko	ua-air-force	Anatolii Kryvonozhko|Kryvonozhko	
ua-kuleba	official	UA	Dmytro Kuleba	ua-mfa	Dmytro Kuleba|Kuleba	
ua-kyiv-independent	media	UA	The Kyiv Independent		Kyiv Independent|The Kyiv Independent	
ua-kyiv-military-administration	city	UA	Kyiv City Military Administration		Kyiv City Military Administration|KMVA|KCMA|Kyiv military administration|Kyiv city military administration	
ua-kyiv-post	media	UA	Kyiv Post		Kyiv Post	
ua-kyrylenko	region	UA	Pavlo Kyrylenko		Pavlo Kyrylenko|Kyrylenko	
ua-kyslytsya	official	UA	Sergiy Kyslytsya	ua-mfa	Sergiy Kyslytsya|Serhii Kyslytsia|Kyslytsya|Kyslytsia	
ua-liakh	city	UA	Vadym Liakh		Vadym Liakh|Vadym Lyakh|Liakh	
ua-lubinets	official	UA	Dmytro Lubinets		Lubinets|Dmytro Lubinets	
ua-lysak	region	UA	Serhii Lysak		Lysak|Serhii Lysak|Serhiy Lysak|Sergiy Lysak	
ua-lytvyn	official	UA	Dmytro Lytvyn	ua-presidency	Dmytro Lytvyn|Lytvyn	
ua-malyuk	military	UA	Vasyl Maliuk	ua-sbu	Vasyl Maliuk|Vasyl Malyuk|Maliuk|Malyuk	
ua-markarova	official	UA	Oksana Markarova	ua-mfa	Oksana Markarova	
ua-mashovets	person	UA	Kostiantyn Mashovets		Kostiantyn Mashovets|Kostyantyn Mashovets|Konstantyn Mashovets|Mashovets	
ua-melnyk	official	UA	Andrii Melnyk	ua-mfa	Andrii Melnyk|Andriy Melnyk	
ua-metinvest	organisation	UA	Metinvest		Metinvest	
ua-mfa	ministry	UA	Ministry of Foreign Affairs of Ukraine		Ministry of Foreign Affairs of Ukraine|Ukrainian Foreign Ministry|Ukraine's Foreign Ministry|Ukraine's Ministry of Foreign Affairs|Ukrainian Ministry of Foreign Affairs	
ua-mod	ministry	UA	Ministry of Defence of Ukraine		Ministry of Defence of Ukraine|Ministry of Defense of Ukraine|Ukrainian Defense Ministry|Ukrainian Defence Ministry|Ukraine's Defense Ministry|Ukraine's Defence Ministry|Ukraine MoD|Ukrainian Ministry of Defense|Ukrainian Ministry of Defence|Ukraine's Ministry of Defense|Ukraine's Ministry of Defence	
ua-moh	medics	UA	Ministry of Health of Ukraine		Ukrainian Health Ministry|Ukraine's Health Ministry|Ministry of Health of Ukraine	
ua-moi	ministry	UA	Ministry of Internal Affairs of Ukraine		Ministry of Internal Affairs of Ukraine|Ukrainian Interior Ministry|Ukraine's Interior Ministry|Ukraine's Ministry of Internal Affairs	
ua-mrochko	city	UA	Roman Mrochko		Roman Mrochko|Mrochko	
ua-nadal	city	UA	Serhii Nadal		Serhii Nadal|Serhiy Nadal	
ua-naftogaz	organisation	UA	Naftogaz		Naftogaz|Naftogaz Group|Ukrgazvydobuvannya	
ua-national-guard	military	UA	National Guard of Ukraine	ua-moi	National Guard of Ukraine|Ukrainian National Guard|Ukraine's National Guard	
ua-navy	military	UA	Ukrainian Navy		Ukrainian Navy|Ukraine's Navy|Ukraine's navy|Naval Forces of Ukraine|Ukrainian navy|Navy of the Armed Forces of Ukraine|Ukrainian Naval Forces	
ua-nehoda	region	UA	Viacheslav Nehoda		Viacheslav Nehoda|Vyacheslav Nehoda|Nehoda	
ua-nsdc	government	UA	National Security and Defense Council of Ukraine		National Security and Defense Council|National Security and Defence Council|NSDC	
ua-oleshchuk	military	UA	Mykola Oleshchuk	ua-air-force	Oleshchuk|Mykola Oleshchuk	
ua-onyshchuk	region	UA	Svitlana Onyshchuk		Svitlana Onyshchuk|Onyshchuk	
ua-operational-command-east	military	UA	Operational Command East	ua-armed-forces	Operational Command East	
ua-pletenchuk	military	UA	Dmytro Pletenchuk	ua-navy	Dmytro Pletenchuk|Pletenchuk	
ua-podolyak	official	UA	Mykhailo Podolyak	ua-presidency	Podolyak|Mykhailo Podolyak|Mykhaylo Podolyak|Podoliak|Mykhailo Podoliak	
ua-police	police	UA	National Police of Ukraine		National Police of Ukraine|Ukraine's National Police|Ukrainian National Police|Ukrainian police|National Police	
ua-polishchuk	city	UA	Ihor Polishchuk		Ihor Polishchuk	
ua-popko	city	UA	Serhii Popko	ua-kyiv-military-administration	Serhii Popko|Serhiy Popko|Sergiy Popko|Popko	
ua-poroshenko	official	UA	Petro Poroshenko		Poroshenko|Petro Poroshenko	
ua-pravda	media	UA	Ukrainska Pravda		Ukrainska Pravda|European Pravda	
ua-presidency	government	UA	Office of the President of Ukraine		Office of the President of Ukraine|Ukrainian President's Office|Ukraine's presidential office|Ukrainian presidential office|President's Office of Ukraine	
ua-prokudin	region	UA	Oleksandr Prokudin		Prokudin|Oleksandr Prokudin	
ua-pronin	region	UA	Filip Pronin		Filip Pronin|Philip Pronin	
ua-prosecutors	police	UA	Office of the Prosecutor General of Ukraine		Office of the Prosecutor General|Prosecutor General's Office of Ukraine|Ukraine's Prosecutor General's Office|Prosecutor General's Office|Office of the Prosecutor General of Ukraine|Kharkiv Regional Prosecutor's Office|Donetsk Regional Prosecutor's Office|Ukrainian prosecutors	
ua-raikovych	region	UA	Andrii Raikovych		Andrii Raikovych|Andriy Raikovych|Raikovych	
ua-rbc	media	UA	RBC-Ukraine		RBC-Ukraine|RBC Ukraine	
ua-reznikov	official	UA	Oleksii Reznikov	ua-mod	Oleksii Reznikov|Oleksiy Reznikov|Reznikov	
ua-rudnytskyi	region	UA	Ivan Rudnytskyi		Ivan Rudnytskyi|Ivan Rudnytsky	
ua-russian-volunteer-corps	armed-group	UA	Russian Volunteer Corps		Russian Volunteer Corps	
ua-sadovyi	city	UA	Andrii Sadovyi		Sadovyi|Andrii Sadovyi|Andriy Sadovyi|Andriy Sadovy|Sadovy|Andrii Sadovy	
ua-sbu	military	UA	Security Service of Ukraine		Security Service of Ukraine|SBU|S.B.U.|Ukraine's Security Service|Ukrainian Security Service|Ukraine's SBU	
ua-shmyhal	official	UA	Denys Shmyhal	ua-government	Shmyhal|Denys Shmyhal|Denis Shmyhal|Denys Shmygal	
ua-sienkevych	city	UA	Oleksandr Sienkevych		Oleksandr Sienkevych|Oleksandr Syenkevych|Sienkevych	
ua-skibitskyi	military	UA	Vadym Skibitskyi	ua-gur	Vadym Skibitskyi|Vadym Skibitsky|Skibitskyi|Skibitsky	
ua-sof	military	UA	Special Operations Forces of Ukraine	ua-armed-forces	Ukraine's Special Operations Forces|Ukrainian Special Operations Forces|SSO	
ua-southern-defense-forces	military	UA	Southern Defense Forces	ua-armed-forces	Southern Defense Forces|Defense Forces of the South|Southern Operational Command|Operational Command South	
ua-stefanishyna	official	UA	Olha Stefanishyna	ua-mfa	Olha Stefanishyna|Olga Stefanishyna|Stefanishyna	
ua-sternenko	person	UA	Serhii Sternenko		Serhii Sternenko|Serhiy Sternenko|Sternenko	
ua-suspilne	media	UA	Suspilne		Suspilne|Suspilne News|Suspilne Kharkiv|Ukraine's public broadcaster|Suspilne Sumy|Suspilne Dnipro	
ua-svyrydenko	official	UA	Yuliia Svyrydenko	ua-government	Svyrydenko|Yuliia Svyrydenko|Yulia Svyrydenko	
ua-sybiha	official	UA	Andrii Sybiha	ua-mfa	Sybiha|Andrii Sybiha|Andriy Sybiha|Andrij Sybiha|Andrei Sybiga	
ua-syniehubov	region	UA	Oleh Syniehubov		Syniehubov|Oleh Syniehubov|Oleg Synegubov|Synegubov|Oleh Synyehubov|Synyehubov|Oleg Syniehubov|Synehubov|Oleh Synehubov	
ua-syrskyi	military	UA	Oleksandr Syrskyi	ua-armed-forces	Syrskyi|Syrskyy|Syrsky|Syrskiy|Oleksandr Syrskyi|Oleksandr Syrskyy|Oleksandr Syrsky|Oleksandr Syrskiy|Syrskii|Oleksandr Syrskii|Olexander Syrskyi	
ua-szr	military	UA	Foreign Intelligence Service of Ukraine		Foreign Intelligence Service of Ukraine|Ukraine's Foreign Intelligence Service	
ua-taburets	region	UA	Ihor Taburets		Ihor Taburets|Taburets	
ua-terekhov	city	UA	Ihor Terekhov		Terekhov|Ihor Terekhov|Igor Terekhov	
ua-timchenko	person	UA	Maxim Timchenko	ua-dtek	Maxim Timchenko|Maksym Timchenko|Timchenko	
ua-tiurin	region	UA	Serhii Tiurin		Serhii Tiurin|Serhii Tyurin|Tiurin	
ua-tkachenko	city	UA	Tymur Tkachenko	ua-kyiv-military-administration	Tymur Tkachenko|Timur Tkachenko|Tkachenko	person:Tkachenko
ua-trehubov	military	UA	Viktor Trehubov	ua-armed-forces	Viktor Trehubov|Trehubov|Viktor Tregubov|Tregubov	
ua-trukhanov	city	UA	Hennadii Trukhanov		Hennadii Trukhanov|Hennadiy Trukhanov|Trukhanov|Gennadiy Trukhanov	
ua-tykhyi	official	UA	Heorhii Tykhyi	ua-mfa	Heorhii Tykhyi|Heorhiy Tykhyi|Tykhyi|Georgiy Tykhyi	
ua-ukrenergo	organisation	UA	Ukrenergo		Ukrenergo	
ua-ukrinform	media	UA	Ukrinform		Ukrinform	
ua-ukrzaliznytsia	organisation	UA	Ukrzaliznytsia		Ukrzaliznytsia|Ukrainian Railways|Ukrainian railways	
ua-umerov	official	UA	Rustem Umerov	ua-nsdc	Umerov|Rustem Umerov	
ua-unian	media	UA	UNIAN		UNIAN|Unian	
ua-united24	media	UA	United24 Media		UNITED24 Media|United24 Media|UNITED24|United24	
ua-usf	military	UA	Unmanned Systems Forces of Ukraine	ua-armed-forces	Unmanned Systems Forces|Ukraine's Unmanned Systems Forces|USF|SBS	
ua-verkhovna-rada	government	UA	Verkhovna Rada		Verkhovna Rada|Rada|Ukrainian parliament|Ukraine's parliament	
ua-vilkul	city	UA	Oleksandr Vilkul		Oleksandr Vilkul|Vilkul	
ua-voloshyn	military	UA	Vladyslav Voloshyn	ua-armed-forces	Vladyslav Voloshyn|Voloshyn	
ua-yasno	organisation	UA	Yasno		Yasno	
ua-yelizarov	military	UA	Pavlo Yelizarov	ua-air-force	Pavlo Yelizarov|Yelizarov	
ua-yermak	official	UA	Andrii Yermak	ua-presidency	Yermak|Andrii Yermak|Andriy Yermak|Andrei Yermak	
ua-yevlash	military	UA	Illia Yevlash	ua-air-force	Illia Yevlash|Yevlash|Ilya Yevlash	
ua-yusov	military	UA	Andrii Yusov	ua-gur	Andrii Yusov|Andriy Yusov|Yusov	
ua-zabolotna	region	UA	Natalia Zabolotna		Natalia Zabolotna|Nataliia Zabolotna	
ua-zaluzhny	official	UA	Valerii Zaluzhnyi	ua-armed-forces	Zaluzhny|Zaluzhnyi|Valerii Zaluzhnyi|Valeriy Zaluzhny|Valery Zaluzhny|Valerii Zaluzhny|Valeriy Zaluzhnyi	
ua-zelensky	head-of-state	UA	Volodymyr Zelensky	ua-presidency	Zelensky|Zelenskyy|Zelenskiy|Zelenski|Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Volodimir Zelensky|Vladimir Zelensky|Volodymyr Zelenski|Vladimir Zelenskyy|Volodimir Zelenskyy|Vladimir Zelenskiy	
ua-zhovkva	official	UA	Ihor Zhovkva	ua-presidency	Ihor Zhovkva|Zhovkva	
un	organisation		United Nations		United Nations|UN|U.N.|UN Secretariat	
un-bell	official		Danielle Bell	un-hrmmu	Danielle Bell	
un-brown	official		Denise Brown	un-ocha	Denise Brown	
un-dicarlo	official		Rosemary DiCarlo	un	Rosemary DiCarlo|DiCarlo	
un-dujarric	official		Stephane Dujarric	un	Stephane Dujarric|Dujarric	
un-fletcher	official		Tom Fletcher	un-ocha	Tom Fletcher	
un-general-assembly	organisation		UN General Assembly	un	UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly	
un-grossi	official		Rafael Grossi	un-iaea	Grossi|Rafael Grossi|Rafael Mariano Grossi	
un-grundberg	official		Hans Grundberg	un	Hans Grundberg|Grundberg	
un-guterres	official		Antonio Guterres	un	Guterres|Antonio Guterres|UN chief|U.N. chief	
un-haq	official		Farhan Haq	un	Farhan Haq	
un-hrmmu	organisation		UN Human Rights Monitoring Mission in Ukraine	un-ohchr	HRMMU|Human Rights Monitoring Mission in Ukraine|UN Human Rights Monitoring Mission in Ukraine|UN Human Rights Monitoring Mission|U.N. Human Rights Monitoring Mission in Ukraine|UN monitoring mission	
un-iaea	organisation		International Atomic Energy Agency	un	IAEA|International Atomic Energy Agency|UN nuclear watchdog|U.N. nuclear watchdog|I.A.E.A.|UN's nuclear watchdog|UN atomic watchdog	
un-icc	organisation		International Criminal Court		International Criminal Court|ICC	
un-international-court-of-justice	organisation		International Court of Justice		International Court of Justice|ICJ	
un-iom	organisation		International Organization for Migration	un	International Organization for Migration|IOM|International Organisation for Migration	
un-lazzarini	official		Philippe Lazzarini	un-unrwa	Philippe Lazzarini|Lazzarini	
un-monusco	organisation		MONUSCO	un	MONUSCO	
un-msuya	official		Joyce Msuya	un-ocha	Joyce Msuya	
un-nkweta	official		Clementine Nkweta-Salami	un	Clementine Nkweta-Salami|Nkweta-Salami	
un-ocha	organisation		UN Office for the Coordination of Humanitarian Affairs	un	OCHA|UN OCHA|Office for the Coordination of Humanitarian Affairs|U.N. Office for the Coordination of Humanitarian Affairs|UN humanitarian office|U.N. humanitarian office|UN humanitarian agency|UN's humanitarian office|UNOCHA	
un-ohchr	organisation		UN Human Rights Office	un	OHCHR|UN Human Rights Office|U.N. Human Rights Office|Office of the High Commissioner for Human Rights|UN human rights office|U.N. human rights office|Office of the UN High Commissioner for Human Rights|UN rights office|U.N. rights office	
un-pope	official		Amy Pope	un-iom	Amy Pope	
un-schmale	official		Matthias Schmale	un-ocha	Matthias Schmale	
un-security-council	organisation		UN Security Council	un	UN Security Council|U.N. Security Council	
un-tedros	official		Tedros Adhanom Ghebreyesus	un-who	Tedros Adhanom Ghebreyesus|Tedros	
un-turk	official		Volker Turk	un-ohchr	Volker Turk	
un-unama	organisation		UNAMA	un	UNAMA	
un-unami	organisation		UNAMI	un	UNAMI	
un-undof	organisation		UNDOF	un	UNDOF	
un-undp	organisation		UNDP	un	UNDP|UN Development Programme	
un-unesco	organisation		UNESCO	un	UNESCO|Unesco	
un-unfpa	organisation		UNFPA	un	UNFPA	
un-unhcr	organisation		UNHCR	un	UNHCR|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees|UN Refugee Agency	
un-unicef	organisation		UNICEF	un	UNICEF|Unicef|UN children's agency|U.N. children's agency|United Nations Children's Fund	
un-unifil	military		UNIFIL	un	UNIFIL|Unifil|United Nations Interim Force in Lebanon|UN Interim Force in Lebanon	
un-unitams	organisation		UNITAMS	un	UNITAMS	
un-unmiss	organisation		UNMISS	un	UNMISS	
un-unrwa	organisation		UNRWA	un	UNRWA|Unrwa|UN agency for Palestinian refugees|U.N. agency for Palestinian refugees	
un-wfp	organisation		World Food Programme	un	World Food Programme|World Food Program|WFP	
un-who	organisation		World Health Organization	un	World Health Organization|WHO|W.H.O.|World Health Organisation	word:WHO
un-women	organisation		UN Women	un	UN Women	
un-wosornu	official		Edem Wosornu	un-ocha	Edem Wosornu	
us-africom	military	US	US Africa Command	us-pentagon	AFRICOM|Africom|US Africa Command|U.S. Africa Command	
us-air-force	military	US	US Air Force	us-pentagon	US Air Force|U.S. Air Force	
us-army	military	US	US Army	us-pentagon	US Army|U.S. Army	
us-austin	official	US	Lloyd Austin	us-pentagon	Lloyd Austin	
us-barrack	official	US	Tom Barrack	us-state-department	Tom Barrack|Thomas Barrack	
us-bessent	official	US	Scott Bessent	us-treasury	Scott Bessent|Bessent	
us-biden	head-of-state	US	Joe Biden	us-white-house	Biden|Joe Biden	
us-blinken	official	US	Antony Blinken	us-state-department	Blinken|Antony Blinken	
us-boulos	official	US	Massad Boulos	us-state-department	Massad Boulos|Boulos	
us-bruce	official	US	Tammy Bruce	us-state-department	Tammy Bruce	
us-caine	military	US	Dan Caine	us-pentagon	Dan Caine	
us-centcom	military	US	US Central Command	us-pentagon	CENTCOM|Centcom|US Central Command|U.S. Central Command|Central Command|United States Central Command|USCENTCOM	
us-cia	military	US	CIA		CIA|C.I.A.|Central Intelligence Agency	
us-clinton-h	person	US	Hillary Clinton		Hillary Clinton	
us-coalition	military	US	US-led coalition		US-led coalition|U.S.-led coalition|US-led international coalition|U.S.-led international coalition|US-led military coalition|American-led coalition	
us-congress	government	US	US Congress		US Congress|U.S. Congress	
us-cooper	military	US	Brad Cooper	us-centcom	Brad Cooper	
us-dia	military	US	Defense Intelligence Agency	us-pentagon	Defense Intelligence Agency|DIA	
us-driscoll	official	US	Dan Driscoll	us-pentagon	Dan Driscoll|Daniel Driscoll	
us-fbi	police	US	FBI		FBI|F.B.I.	
us-gabbard	official	US	Tulsi Gabbard		Tulsi Gabbard	
us-government	government	US	Government of the United States		US government|U.S. government|American government|US officials|U.S. officials|US administration|Trump administration|Biden administration|U.S. administration	
us-graham	official	US	Lindsey Graham	us-congress	Lindsey Graham	
us-grynkewich	military	US	Alexus Grynkewich	us-military	Alexus Grynkewich|Grynkewich	
us-harris	official	US	Kamala Harris	us-white-house	Kamala Harris	
us-hegseth	official	US	Pete Hegseth	us-pentagon	Hegseth|Pete Hegseth	
us-house-of-representatives	government	US	House of Representatives		House of Representatives	
us-huckabee	official	US	Mike Huckabee	us-state-department	Mike Huckabee	
us-johnson	official	US	Mike Johnson	us-congress	Mike Johnson	
us-kellogg	official	US	Keith Kellogg	us-white-house	Kellogg|Keith Kellogg	
us-kirby	official	US	John Kirby	us-white-house	John Kirby	
us-kurilla	military	US	Erik Kurilla	us-centcom	Erik Kurilla|Michael Kurilla	
us-kushner	official	US	Jared Kushner	us-white-house	Kushner|Jared Kushner	
us-leavitt	official	US	Karoline Leavitt	us-white-house	Leavitt|Karoline Leavitt	
us-military	military	US	US military	us-pentagon	US military|U.S. military|American military|US forces|U.S. forces|American forces	
us-miller-m	official	US	Matthew Miller	us-state-department	Matthew Miller	
us-musk	person	US	Elon Musk		Musk|Elon Musk	
us-navy	military	US	US Navy	us-pentagon	US Navy|U.S. Navy	
us-parnell	official	US	Sean Parnell	us-pentagon	Sean Parnell	
us-pentagon	ministry	US	Pentagon		Pentagon|the Pentagon|Department of Defense|US Department of Defense|U.S. Department of Defense|Department of War|US Defense Department|U.S. Defense Department	
us-ratcliffe	official	US	John Ratcliffe	us-cia	John Ratcliffe	
us-rubio	official	US	Marco Rubio	us-state-department	Rubio|Marco Rubio	
us-senate	government	US	US Senate		US Senate|U.S. Senate	
us-southcom	military	US	US Southern Command	us-pentagon	SOUTHCOM|US Southern Command|U.S. Southern Command|USSOUTHCOM	
us-spacex	organisation	US	SpaceX		SpaceX	
us-state-department	ministry	US	State Department		State Department|US State Department|U.S. State Department|Department of State	
us-sullivan	official	US	Jake Sullivan	us-white-house	Jake Sullivan	
us-treasury	ministry	US	US Treasury		US Treasury|U.S. Treasury|Treasury Department|US Treasury Department|U.S. Treasury Department	
us-trump	head-of-state	US	Donald Trump	us-white-house	Trump|Donald Trump|Donald J. Trump	
us-truth-social	media	US	Truth Social		Truth Social	
us-usaid	organisation	US	USAID		USAID	
us-vance	official	US	JD Vance	us-white-house	Vance|JD Vance|J.D. Vance|J. D. Vance	
us-waltz	official	US	Mike Waltz	us-white-house	Mike Waltz|Michael Waltz	
us-whitaker	official	US	Matthew Whitaker	us-state-department	Matthew Whitaker	
us-white-house	government	US	White House		White House|the White House	
us-witkoff	official	US	Steve Witkoff	us-white-house	Witkoff|Steve Witkoff|Steven Witkoff	
va-francis	head-of-state	VA	Pope Francis		Pope Francis	
va-leo	head-of-state	VA	Pope Leo XIV		Pope Leo XIV|Pope Leo	
ve-machado	person	VE	Maria Corina Machado		Maria Corina Machado|Machado	
ve-maduro	head-of-state	VE	Nicolas Maduro		Maduro|Nicolas Maduro	
ve-tren-de-aragua	armed-group	VE	Tren de Aragua		Tren de Aragua	
voice-of-america	media	US	Voice of America		Voice of America|VOA	
washington-post	media	US	Washington Post		Washington Post|The Washington Post	
world-bank	organisation		World Bank		World Bank	
world-central-kitchen	organisation		World Central Kitchen		World Central Kitchen	
wsj	media	US	Wall Street Journal		Wall Street Journal|The Wall Street Journal	
yale-hrl	organisation	US	Yale Humanitarian Research Lab		Yale Humanitarian Research Lab|Humanitarian Research Lab|Yale School of Public Health's Humanitarian Research Lab|HRL	
ye-alimi	head-of-state	YE	Rashad al-Alimi	ye-plc	Rashad al-Alimi|al-Alimi	
ye-plc	government	YE	Presidential Leadership Council		Presidential Leadership Council	
ye-southern-transitional-council	government	YE	Southern Transitional Council		Southern Transitional Council|STC	
ye-yemeni-government	government	YE	Yemeni government		Yemeni government|internationally recognized government of Yemen	
ye-zubaidi	official	YE	Aidarous al-Zubaidi		Aidarous al-Zubaidi|Aidarous al-Zoubaidi|al-Zubaidi	
yonhap	media	KR	Yonhap		Yonhap	
`;
