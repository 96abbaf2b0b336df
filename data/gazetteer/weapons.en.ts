// Hand-written; sorted by scripts/gazetteer/sort.ts. Columns: see README.md.
export default String.raw`path	name	plural	forms	ambiguous
aircraft	Aircraft	s	warplane|fighter jet|fighter|jet fighter|bomber|strategic bomber|long-range bomber|military plane|fighter plane|combat plane|jet|plane|airplane|aeroplane|combat jet|war plane|fighter-bomber|attack plane|ground attack jet|cargo plane|military jet|transport plane|spy plane|tanker plane|A-50|Tu-95|Tu-95MS|Tu-22M3|Tu-160|Su-34|Su-35|Su-30|Su-27|Su-24|Su-25|Su-57|Su-30SM|MiG-29|MiG-31|MiG-31K|Mig-31|Il-76|Il-22M|An-26|F-16|F-15|F-35|F-14|F/A-18|F-18|F-22|F-7|F-5|F-4|F-15E|B-2|B-2 bomber|B-52|B-1|B-1B|B-21|B-2 Spirit|Rafale|Mirage 2000|Gripen|Eurofighter|J-10|J-10C|JF-17|MiG-21|Il-38N|KC-135|C-130|P-8|E-3|JH-7|K-8|FTC-2000G|A-10|A-29|Su-24M|Su-24MR|C-17|E-7|Su-22|Su-33|Yak-52|An-30|Be-12|F-7PG|J-7|L-39|Tu-22M|Tu-142|Il-78|Il-20|KC-46|A-50U	word:fighter|word:jet|word:plane
aircraft	Aircraft	same	aircraft|military aircraft|combat aircraft|fighter aircraft|attack aircraft|bomber aircraft|transport aircraft|early warning aircraft|AWACS|AWACS aircraft|refueling aircraft	
airdefence	Air defence system	s	air defense system|air defence system|air-defense system|air-defence system|anti-aircraft system|surface-to-air missile system|missile defense system|missile defence system|anti-aircraft missile system|SAM system|MANPADS|S-300|S-300V|S-300V4|S-300PMU2|S-300 system|S-400|S-400 system|S-500|Patriot|Patriot system|Patriot battery=Patriot batteries|air defense battery=air defense batteries|air defence battery=air defence batteries|IRIS-T|IRIS-T system|NASAMS|SAMP/T|Gepard|Skynex|Pantsir|Pantsir-S1|Pantsir-S|Tor-M1|Tor-M2|Tor system|Buk|Buk-M1|Buk-M2|Buk-M3|Buk system|Osa-AKM|Strela-10|Tunguska|Iron Dome|Iron Beam|David's Sling|Arrow 3|Arrow-3|Arrow 2|THAAD|Bavar-373|Khordad|HQ-9|HQ-16|Akash|Akash system|Barak-8|Crotale|Hawk system|Merops	word:Patriot|place:Tunguska
armour	Armoured vehicle	s	tank|armored vehicle|armoured vehicle|infantry fighting vehicle|armored personnel carrier|armoured personnel carrier|IFV|APC|T-72|T-90|T-80|BMP|Merkava|self-propelled howitzer|howitzer|artillery system|artillery piece|self-propelled gun|Abrams tank|Leopard tank|D9 bulldozer|military vehicle|combat vehicle	word:tank
balloon	Balloon	s	balloon|aerostat|weather balloon|incendiary balloon|spy balloon|meteorological balloon|smuggling balloon|smuggler balloon|contraband balloon|small-sized balloon|incendiary kite|trash balloon|garbage balloon	
bomb	Bomb	s	bomb|aerial bomb|air bomb|aviation bomb|air-dropped bomb|airdropped bomb|unguided bomb|dumb bomb|gravity bomb|aircraft bomb|high-explosive bomb|free-fall bomb|2,000-pound bomb|2000-pound bomb|500-pound bomb|1,000-pound bomb|FAB|FAB-250|FAB-500|FAB-1500|FAB-3000|barrel bomb|incendiary bomb|phosphorus bomb|bomblet|Mark 84|MK-84|Mk 84|Mk-82|Mark 82|ODAB-500|thermobaric bomb|vacuum bomb	word:bomb
bomb.bunker	Bunker-buster	s	bunker-buster|bunker buster|bunker-buster bomb|bunker-busting bomb|bunker-penetrating bomb|GBU-57|MOP|Massive Ordnance Penetrator|bunker buster bomb|GBU-28|GBU-57 MOP|GBU-57A/B|bunker-buster munition|BLU-109	word:MOP
bomb.cluster	Cluster munition	s	cluster bomb|cluster munition|submunition|sub-munition|cluster submunition|cluster warhead|RBK-500|cluster shell|DPICM|cluster-munition warhead|butterfly mine|PFM-1	
bomb.guided	Guided bomb	s	guided bomb|guided aerial bomb|guided air bomb|guided aviation bomb|glide bomb|gliding bomb|KAB|KAB-500|KAB-250|KAB-1500|UMPK|UMPK bomb|UMPB|UMPB D-30SN|UMPB-5R|precision-guided bomb|smart bomb|JDAM|JDAM-ER|laser-guided bomb|GBU-39|GBU-31|GBU-12|GBU-38|GBU-49|small-diameter bomb|small diameter bomb|GLSDB bomb|AASM|AASM Hammer|HAMMER bomb|Hammer bomb|SPICE bomb|SPICE 2000|Spice-2000|SPICE-2000|winged bomb|KAB guided bomb|guided glide bomb|Joint Direct Attack Munition|KAB glide bomb|guided aircraft bomb|Grom-1|Grom-E1|guided munition|precision-guided munition|precision munition|gliding air bomb|steerable bomb|FAB-500 UMPK|GB50A|GB25A	
bomb.ied	Improvised bomb	s	car bomb|truck bomb|roadside bomb|IED|improvised explosive device|explosive device|suicide vest|VBIED|suicide car bomb|suicide bomb|parcel bomb|vehicle bomb|pipe bomb|time bomb|pager bomb	word:time bomb
helicopter	Helicopter	s	helicopter|attack helicopter|military helicopter|combat helicopter|gunship|helicopter gunship|transport helicopter|Mi-8|Mi-17|Mi-24|Mi-28|Mi-26|Mi-35|Ka-52|Ka-27|Ka-29|Black Hawk|UH-60|Apache helicopter|AH-64|Chinook|chopper|Y-12 plane|paraglider|powered paraglider|gyrocopter|paramotor	
loitering.banderol	Banderol	s	Banderol|Banderol missile|Banderol loitering munition|Banderol drone missile	
mine	Mine	s	landmine|land mine|anti-personnel mine|anti-tank mine|naval mine|sea mine|limpet mine|antipersonnel mine|drifting mine|anti-vehicle mine	
missile	Missile	s	missile|guided missile|air-launched missile|ground-launched missile|surface-to-surface missile|sea-launched missile|air-to-surface missile|air-to-ground missile|aviation missile|long-range missile|medium-range missile|short-range missile|land-attack missile|guided air missile|guided aviation missile|guided aircraft missile|operational-tactical missile|tactical missile|precision missile|strike missile|hypersonic missile|supersonic missile|winged missile|enemy missile|stand-off missile|standoff missile|rocket-drone|missile-drone|drone missile|drone-missile|missile drone	
missile.aeroballistic	Aeroballistic missile	s	aeroballistic missile|aero-ballistic missile|air-launched ballistic missile|ALBM|hypersonic aeroballistic missile|hypersonic glide vehicle	
missile.aeroballistic.golden_horizon	Golden Horizon	s	Blue Sparrow|Silver Sparrow|Golden Horizon missile|Air LORA|Rocks missile	
missile.aeroballistic.kinzhal	Kinzhal	s	Kinzhal|Kh-47|Kh-47M2|Kh-47M2 Kinzhal|Kindzhal|Kinjal|Khinzal|Kinzhal missile|X-47M2	
missile.aeroballistic.rampage	Rampage	s	Rampage missile	
missile.antiaircraft	Anti-aircraft missile	s	anti-aircraft missile|surface-to-air missile|SAM|interceptor|interceptor missile|missile interceptor|air defense missile|air defence missile|air-defense missile|air-defence missile|anti-aircraft guided missile|air-to-air missile|antiaircraft missile|anti-ballistic missile|MANPADS missile|shoulder-fired missile|Patriot missile|Stinger|AIM-9|AIM-120|AMRAAM|PAC-3|PAC-3 missile|Tamir interceptor|Arrow interceptor|PL-15|SM-3|SM-6	
missile.antiradiation	Anti-radiation missile	s	anti-radiation missile|anti-radar missile|radar-homing missile|HARM|AGM-88|AGM-88 HARM|HARM missile|Kh-31|Kh-31P|Kh-58|X-31P|Rudram	
missile.antiship	Anti-ship missile	s	anti-ship missile|antiship missile|anti-ship cruise missile|anti-ship ballistic missile|ASCM|ASBM|coastal missile|naval missile	
missile.antiship.exocet	Exocet	s	Exocet|Harpoon missile|Noor missile|C-802|C-704|Naval Strike Missile|Zulfiqar-e Basir|Zolfaghar Basir|Yakhont missile	
missile.antiship.granit	Granit	s	P-700|P-700 Granit	
missile.antiship.kh35	Kh-35	s	Kh-35|Kh-35U|X-35	
missile.antiship.onyx	Onyx	es	Onyx|Oniks|P-800|P-800 Oniks|P-800 Onyx|Onix|Oniks missile	
missile.antiship.zircon	Zircon	s	Zircon|Tsirkon|3M22|3M22 Zircon|Zirkon|3M22 Tsirkon	
missile.antitank	Anti-tank missile	s	anti-tank missile|anti-tank guided missile|ATGM|antitank missile|anti-armor missile|anti-tank rocket|anti-tank shell|Kornet|Kornet missile|Javelin missile|Almas missile|Hellfire|Hellfire missile|AGM-114|Spike missile|Toophan|Vikhr missile|LMUR|Izdeliye 305|TOW missile	
missile.ballistic	Ballistic missile	s	ballistic missile|ballistic|SRBM|MRBM|IRBM|ICBM|short-range ballistic missile|medium-range ballistic missile|intermediate-range ballistic missile|intercontinental ballistic missile|submarine-launched ballistic missile|SLBM|tactical ballistic missile|quasi-ballistic missile|ballistic-type missile|theatre ballistic missile	word:ballistic
missile.ballistic.agni	Agni	s	Agni missile|Agni-V|Agni-5|Agni-Prime|Agni-P|Agni-II|Prithvi-II|Prithvi missile|Pralay	
missile.ballistic.atacms	ATACMS	same	ATACMS|ATACM|Army Tactical Missile System|MGM-140|ATACMS missile|PrSM|Precision Strike Missile	
missile.ballistic.burkan	Burkan	s	Burkan|Burkan-2H|Borkan|Burkan-3|Volcano H-2|Zulfiqar missile|Palestine-2|Palestine 2|Palestine-1|Tankil|Hatem missile|Badr-1P|Hatem-2	
missile.ballistic.dezful	Dezful	s	Dezful missile|Zolfaghar missile|Zolfaqar missile|Qiam|Qiam-1|Qiam missile|Rezvan missile|Haj Qassem missile|Haj Qasem missile|Qassem Bassir|Qassem Basir|Qasem Basir	
missile.ballistic.emad	Emad	s	Emad|Emad missile|Emad-1	person:Emad
missile.ballistic.fatah_pk	Fatah	s	Fatah-I|Fatah-II|Fatah-1|Fatah-2|Fatah missile|Abdali|Abdali missile|Abdali Weapon System|Nasr missile|Ghaznavi missile|Hatf|Fatah-IV	
missile.ballistic.fateh110	Fateh-110	s	Fateh-110|Fateh 110|Fateh-313|Fateh missile|Fath-360|Fatah-360|Fateh-360|Fath 360	
missile.ballistic.fattah	Fattah	s	Fattah|Fattah-1|Fattah-2|Fattah missile	person:Fattah
missile.ballistic.ghadr	Ghadr	s	Ghadr|Ghadr-110|Qadr|Qadr missile|Ghadr missile|Ghadr-H	
missile.ballistic.grom	Hrim-2	s	Hrim-2|Grom-2|Sapsan|Grim-2|Sapsan missile|Hrim-2 missile	
missile.ballistic.hwasong	Hwasong	s	Hwasong|Hwasong-18|Hwasong-17|Hwasong-15|Hwasong-19|Hwasong-20	
missile.ballistic.iskander	Iskander-M	s	Iskander|Iskander-M|Iskander M|9M723|9K720|Iskander-M ballistic missile|Iskander-M/KN-23|Iskander-M/KN23|Iskander-type missile|Iskander ballistic missile|Iskander missile|Iskander-1000	
missile.ballistic.jericho	Jericho	s	Jericho missile|Jericho III|Jericho 2|LORA missile	
missile.ballistic.kheibarshekan	Kheibar Shekan	s	Kheibar Shekan|Khaybar Shekan|Khaibar Shekan|Kheibarshekan|Kheybar Shekan|Kheibar-Shekan|Kheibar Shekan-2|Kheibar missile	
missile.ballistic.khorramshahr	Khorramshahr	s	Khorramshahr missile|Khorramshahr-4|Khoramshahr-4|Kheibar|Khorramshahr-5|Khaibar missile	place:Kheibar
missile.ballistic.kn23	KN-23	s	KN-23|KN23|Hwasong-11|Hwasong-11A|KN-24|KN-25|Hwasong-11Ga	
missile.ballistic.minuteman	Strategic missile	s	Minuteman III|Sarmat|RS-28 Sarmat|Yars|Bulava|Trident II|Sineva	
missile.ballistic.oreshnik	Oreshnik	s	Oreshnik|Oreshnik missile|Kedr|Rubezh missile|Rubezh	
missile.ballistic.scud	Scud	s	Scud|Scud-B|Scud missile|R-17|SCUD	
missile.ballistic.sejjil	Sejjil	s	Sejjil|Sejil|Sajjil|Sejjil-2|Sejil missile	
missile.ballistic.shahab	Shahab	s	Shahab|Shahab-3|Shahab 3|Shahab-1|Shahab-2|Shahab missile	
missile.ballistic.shaheen	Shaheen	s	Shaheen missile|Shaheen-II|Shaheen-III|Shaheen-3|Ghauri missile|Ghauri|Ababeel missile	person:Ghauri
missile.ballistic.tochka	Tochka-U	s	Tochka|Tochka-U|OTR-21 Tochka|Tochka U	
missile.cruise	Cruise missile	s	cruise missile|cruise-missile|land-attack cruise missile|air-launched cruise missile|sea-launched cruise missile|ALCM|SLCM|ground-launched cruise missile|sea-based cruise missile|guided cruise missile|mini-cruise missile|mini cruise missile|winged rocket|JASSM|JASSM-ER|JSM|long-range cruise missile	
missile.cruise.babur	Babur	s	Babur missile|Babur cruise missile|Ra'ad missile|Ra'ad-II|Nirbhay|Ra'ad cruise missile	
missile.cruise.barracuda	Barracuda	s	Barracuda-500|Ruta missile|Ruta missile drone|Rusty Dagger|ERAM|Trembita|Bars missile|Bars drone|Bars missile-drone|Peklo missile|Peklo missile drone|Palianytsia missile|ERAM missile	
missile.cruise.brahmos	BrahMos	same	BrahMos|Brahmos|BrahMos missile|BrahMos cruise missile	
missile.cruise.burevestnik	Burevestnik	s	Burevestnik|9M730	
missile.cruise.delilah	Delilah	s	Delilah missile|Popeye missile|Popeye Turbo	
missile.cruise.flamingo	Flamingo	s	Flamingo|FP-5|FP-5 Flamingo|Flamingo missile|Flamingo cruise missile	
missile.cruise.hoveyzeh	Hoveyzeh	s	Hoveizeh|Hoveyzeh|Paveh|Paveh missile|Soumar|Soumar missile|Ya-Ali missile|Quds-1|Quds-2|Quds missile|Quds cruise missile|Al-Arqab|Sayyad missile	
missile.cruise.iskanderk	Iskander-K	s	Iskander-K|Iskander K|9M728|9M729|R-500|Iskander-K cruise missile	
missile.cruise.kalibr	Kalibr	s	Kalibr|Kaliber missile|Caliber missile|3M-14|3M14|3M-54|Kalibr missile|Kalibr cruise missile|Kalibr-type missile|Calibre missile|Caliber cruise missile|3M-14 Kalibr	
missile.cruise.kh101	Kh-101	s	Kh-101|Kh101|X-101|Kh-101/555|Kh-101/Kh-555|Kh-101/Kh-55|Kh-555|Kh-55|Kh-55SM|X-555|X-55|Kh-101/Kh-55SM|Kh-102|Kh 101|Kh-55/Kh-101	
missile.cruise.kh22	Kh-22	s	Kh-22|X-22|Kh-32|Kh-22/Kh-32|Kh-22/32|Kh-22N|X-32|Kh-22/X-32	
missile.cruise.kh59	Kh-59	s	Kh-59|X-59|Kh-59M|Kh-59MK|Kh-59/69|Kh-59/Kh-69	
missile.cruise.kh69	Kh-69	s	Kh-69|X-69|Kh-59MK2	
missile.cruise.kh_other	Kh-29 or Kh-38	s	Kh-29|Kh-38|Kh-25|X-38|Kh-39|Kh-38ML	
missile.cruise.neptune	Neptune	s	Neptune|R-360|R-360 Neptune|Neptune missile|Neptun|Long Neptune|Neptune cruise missile|Neptune-MD	word:Neptune
missile.cruise.s8000	S8000 Banderol	s	S8000|S-8000|S8000 Banderol|S-71K|S-71 Kovyor	
missile.cruise.scalp	SCALP	s	SCALP|SCALP-EG|SCALP missile|Scalp missile|SCALP cruise missile	
missile.cruise.stormshadow	Storm Shadow	s	Storm Shadow|Storm Shadow missile|Storm Shadow/SCALP|Storm Shadow cruise missile|Stormshadow	
missile.cruise.taurus	Taurus	es	Taurus missile|Taurus cruise missile|KEPD 350	
missile.cruise.tomahawk	Tomahawk	s	Tomahawk|Tomahawk missile|Tomahawk cruise missile|TLAM|Tomahawk Land Attack Missile|BGM-109|Typhon missile	
missile.sam_ground	S-300 or S-400 against ground targets	s	S-300 missile|S-400 missile|S-300/S-400 missile|S-300/400 missile|S-300/S-400|5V55|48N6|48N6 missile|S-300 anti-aircraft guided missile|S-300/400|S-400 anti-aircraft guided missile|S-200 missile|S-200|converted S-200 missile|modified S-200 missile|modified S-200	
mortar	Mortar	s	mortar|mortar shell|mortar round|mortar bomb|mortar mine|120mm mortar|mortar projectile	word:mortar
projectile	Projectile	s	projectile|munition|aerial target|air target|air attack weapon|air assault weapon|means of enemy air attack|aerial attack weapon|air attack vehicle|air attack means|aerial object|flying object|attack weapon|aerial weapon|aerial threat|hostile aerial object|air strike weapon|means of air attack=means of air attack|unidentified flying object|unidentified object|enemy target|hostile target|hostile object|unknown object|weapon|warhead|explosive|piece of ordnance=pieces of ordnance|round of ammunition=rounds of ammunition|air weapon|suspicious aerial target|aerial attack means=aerial attack means|grenade|hand grenade|stun grenade|torpedo=torpedoes|hostile aircraft=hostile aircraft|suspicious aircraft=suspicious aircraft	word:explosive|word:weapon
radar	Radar	s	radar|radar station|radar system|early-warning radar|early warning radar|Nebo-U|Kasta-2E2|Podlet	
rocket	Rocket	s	rocket|unguided rocket|guided rocket|artillery rocket|rocket-propelled grenade|RPG|multiple launch rocket system|MLRS|multiple-launch rocket system|MLRS rocket|MLRS round|multiple rocket launch system|multiple launch rocket|unguided aerial rocket|unguided aircraft rocket|MLRS shell|rocket projectile|rocket artillery round|long-range rocket|medium-range rocket|short-range rocket|homemade rocket|S-8 rocket	word:rocket
rocket.fadi	Fadi	s	Fadi-1|Fadi-2|Fadi 1|Fadi 2|Fadi rocket|Falaq|Falaq-1|Falaq-2|Burkan rocket|Nasr-1|Nasr-2|Zelzal|M-302|Khaibar-1|Qader-1	
rocket.fajr	Fajr	s	Fajr|Fajr-5|Fajr-3|Fajr 5	
rocket.grad	Grad	s	Grad|BM-21|BM-21 Grad|Grad rocket|Grad-type rocket|Tornado-G|RM-70|RM-70 Vampire|Grad missile|Grad shell	
rocket.himars	HIMARS	same	HIMARS|GMLRS|HIMARS rocket|GMLRS rocket|M270|HIMARS missile|HIMARS shell|HIMARS MLRS|GLSDB|HIMARS projectile	
rocket.katyusha	Katyusha	s	Katyusha|Katyusha rocket|107mm rocket|122mm rocket|107 mm rocket|122 mm rocket|Katyusha-type rocket	
rocket.pinaka	Pinaka	s	Pinaka|Pinaka rocket	
rocket.qassam	Qassam	s	Qassam|Qassam rocket|Maqadma|M-75|M-90|M90|R-160|Ayyash-250|Ayyash 250|Rajum	
rocket.smerch	Smerch	es	Smerch|BM-30|BM-30 Smerch|Tornado-S|Tornado-S MLRS|9M544	
rocket.tos	TOS-1A	s	TOS-1|TOS-1A|Solntsepyok|Solntsepek|thermobaric rocket|TOS-2	
rocket.uragan	Uragan	s	Uragan|BM-27|BM-27 Uragan|Uragan MLRS|Hurricane MLRS|Uragan rocket	
rocket.vampire	Vampire	s	Vampire MLRS|Vampire rocket|RM-70 Vampir|Czech-made Vampire	
rocket.vilkha	Vilkha	s	Vilkha|Vilkha missile|Vilkha-M|Vilkha rocket|Vilha|Olkha|Olkha missile|Olkha rocket	
shell	Shell	s	shell|artillery shell|tank shell|artillery round|tank round|howitzer shell|155mm shell|155-millimeter shell|152mm shell|122mm shell|artillery projectile|white phosphorus shell|howitzer round|155mm round|artillery munition|Krasnopol|phosphorus shell|120mm shell	word:shell
ship	Warship	s	warship|frigate|missile boat|landing ship|naval vessel|patrol boat|submarine|corvette|destroyer|aircraft carrier|speedboat|gunboat|fast boat|minelayer|missile carrier|Ropucha|missile cruiser|patrol ship|navy ship	word:destroyer
uav	Drone	s	drone|UAV|UAS|unmanned aerial vehicle|unmanned aerial system|unmanned aircraft system|unmanned air vehicle|uncrewed aerial vehicle|uncrewed aerial system|unmanned vehicle|unmanned system|pilotless plane|aerial drone|military drone|quadcopter|quadrocopter|multicopter|hexacopter|octocopter|copter drone|air drone|aerial vehicle|fixed-wing drone|airplane-type drone|aircraft-type drone|RPV	
uav	Drone	same	unmanned aircraft|uncrewed aircraft|pilotless aircraft|remotely piloted aircraft|BpLA	
uav.decoy	Decoy drone	s	decoy|decoy drone|decoy UAV|imitator drone|imitation drone|simulator drone|dummy drone|fake drone|drone decoy|drone simulator|drone imitator|drone dummy|drone-simulator|imitator UAV|decoy-type drone|drone lookalike	word:decoy
uav.decoy.gerbera	Gerbera	s	Gerbera|Gerbera drone|Gerbera-type drone|Herbera	
uav.decoy.parodiya	Parodiya	s	Parodiya|Parody drone|Parodia|Parodiia|Parodiya drone|Parodya	
uav.fpv	FPV drone	s	FPV|FPV drone|first-person view drone|first-person-view drone|first person view drone|first-person view (FPV) drone|FPV kamikaze drone|fiber-optic drone|fibre-optic drone|fiber optic drone|fibre optic drone|fiber-optic FPV drone|FPV UAV|FPV quadcopter	
uav.interceptor	Interceptor drone	s	interceptor drone|drone interceptor|anti-drone drone|interceptor UAV	
uav.recon	Reconnaissance drone	s	reconnaissance drone|surveillance drone|spy drone|recon drone|reconnaissance UAV|surveillance UAV|reconnaissance unmanned aerial vehicle|observation drone|scout drone|intelligence drone|Chaklun-V|Chaklun	
uav.recon.heron	Heron	s	Heron drone|IAI Heron|Heron TP|Heron Mark-2	
uav.recon.merlin	Merlin	s	Merlin-VR|Merlin drone	
uav.recon.orion	Orion	s	Orion drone|Inokhodets	
uav.recon.orlan	Orlan	s	Orlan|Orlan-10|Orlan-30|Orlan drone|Orlan UAV	
uav.recon.shadow	RQ-7	s	RQ-7	
uav.recon.shark	Shark	s	Shark UAV|Shark drone|Leleka-100|Leleka|Furia drone	
uav.recon.supercam	Supercam	s	Supercam|SuperCam|Supercam S350|Super Cam	
uav.recon.zala	ZALA	s	ZALA|Zala|ZALA drone|ZALA UAV	
uav.strike	Strike drone	s	strike drone|attack drone|kamikaze drone|suicide drone|one-way attack drone|one-way drone|one-way attack UAV|OWA drone|strike UAV|attack UAV|kamikaze UAV|suicide UAV|combat drone|combat UAV|armed drone|explosive drone|exploding drone|explosive-laden drone|explosives-laden drone|bomb-laden drone|booby-trapped drone|bomb drone|bomber drone|loitering munition|loitering drone|long-range drone|long-range strike drone|long-range attack drone|deep-strike drone|attack unmanned aerial vehicle|strike unmanned aerial vehicle|unmanned combat aerial vehicle|UCAV|one-way attack unmanned aerial vehicle|killer drone|self-detonating drone|drone bomb|long-range UAV|assault drone	
uav.strike	Strike drone	same	one-way attack unmanned aircraft|one-way unmanned aircraft	
uav.strike.ababil	Ababil	s	Ababil|Ababil-T|Ababil-2|Ababil-3	
uav.strike.akinci	Bayraktar Akinci	s	Akinci|Bayraktar Akinci	
uav.strike.arash	Arash	s	Arash-2|Arash-1|Arash drone	
uav.strike.batyar	Batyar	s	Batyar|Batyar drone	
uav.strike.bober	Bober	s	Bober|Bobr|UJ-26|UJ-26 Bober|Beaver drone	
uav.strike.fp1	FP-1	s	FP-1|FP-2|Fire Point FP-1	
uav.strike.harop	Harop	s	Harop|IAI Harop|Harpy|Harpy drone|Mini Harpy	
uav.strike.hermes	Hermes	s	Hermes 450|Hermes 900|Hermes drone|Hermes 650	
uav.strike.hero	Hero	s	Hero-120|Hero 120|Hero-30|Hero-400	
uav.strike.italmas	Italmas	s	Italmas|Izdeliye-54|Izdelie-54	
uav.strike.jet	Jet-powered strike drone	s	jet drone|jet-powered drone|jet-propelled drone|jet-powered Shahed|jet-powered UAV|jet-powered strike drone|jet-powered attack drone|jet Shahed|reactive drone|turbojet drone|Geran-3|Geran 3|Geran-4|Geran-5|Shahed-238|Shahed 238|rocket drone|Dan-T	
uav.strike.jet.kas04	KAS-04	s	KAS-04	
uav.strike.kargu	Kargu	s	Kargu|Kargu-2|Songar	
uav.strike.kronshtadt	Kronshtadt	s	Grom drone	
uav.strike.lucas	LUCAS	same	LUCAS drone|LUCAS	
uav.strike.lyutyi	Lyutyi	s	Lyutyi|Liutyi|Lyuty|Liutyy|Lutyi|Lyutiy|An-196|AN-196|An-196 Liutyi	
uav.strike.mohajer	Mohajer	s	Mohajer|Mohajer-6|Mohajer-10|Mohajer 6	
uav.strike.morok	Morok	s	Morok drone|Sichen|Rubaka|Firepoint drone	
uav.strike.nagastra	Nagastra	s	Nagastra-1|SkyStriker|Warmate	
uav.strike.palyanytsia	Palianytsia	s	Palianytsia|Palyanytsya|Palyanytsia|Palianytsya	
uav.strike.peklo	Peklo	s	Peklo|Peklo drone missile	
uav.strike.qasef	Qasef	s	Qasef|Qasef-1|Qasef-2K|Qasif|Qasef-2	
uav.strike.reaper	MQ-9 Reaper	s	MQ-9|MQ-9 Reaper|Reaper drone|MQ-9B|MQ-1|MQ-1 Predator|Predator drone|Global Hawk|RQ-4|MQ-4C|RQ-4 Global Hawk|MQ-4C Triton|RQ-170	
uav.strike.samad	Samad	s	Samad-1|Samad-2|Samad-3|Sammad-3|Samad drone|Yafa drone|Waid|Wa'id|Waed drone	
uav.strike.shahed	Shahed	s	Shahed|Shahed-136|Shahed 136|Shahed-131|Shahed 131|Shahed-136/131|Shahed-131/136|Shahed-136/Geran-2|Shahed drone|Shahed-type drone|Shahed-type UAV|Shahed UAV|Shahed-type attack drone|Shahed-type strike drone|Shahed attack drone|Shahed strike drone|Shahed kamikaze drone|Shaheed|Shahid drone|Geran|Geran-2|Geran 2|Geran-1|Geran 1|Geranium drone|Geranium-2|Geran drone|Shahed-107|Shahed-101|Shahed-129|Shahed-149|Harpy-A1	person:Shaheed
uav.strike.songbird	Songbird	s	Songbird drone|Delta-wing drone	
uav.strike.switchblade	Switchblade	s	Switchblade|Switchblade 300|Switchblade 600|Phoenix Ghost|Altius-600M|ALTIUS	
uav.strike.tb2	Bayraktar TB2	s	Bayraktar|Bayraktar TB2|TB2|TB-2|Bayraktar TB-2|Bayraktar drone	
uav.strike.uj22	UJ-22	s	UJ-22|UJ-22 Airborne|Mugin-5|Mugin|UJ-25 Skyline	
uav.strike.vampire	Heavy bomber drone	s	Vampire drone|Baba Yaga|Baba Yaga drone|heavy bomber drone|R18|Kazhan|Nemesis drone|agricultural drone	
uav.strike.wingloong	Wing Loong	s	Wing Loong|Wing Loong II|Wing Loong 2|CH-4|CH-3|CH-92A|CH-95|FH-95|Chinese-made CH-95	
uav.strike.yihaiii	Yihaa-III	s	Yiha-III|Yihaa|Yihaa-III|Asisguard Songar	
uav.tactical	Tactical drone	s	tactical drone|tactical UAV|frontline drone|front-line drone	
uav.tactical.kub	KUB	s	KUB-BLA|KUB drone|Kub-BLA|Kub-2	
uav.tactical.lancet	Lancet	s	Lancet|Lancet-3|Lancet drone|Lancet loitering munition|Lantset	word:Lancet
uav.tactical.mavic	Mavic	s	Mavic|DJI Mavic|Mavic drone|DJI drone	
uav.tactical.molniya	Molniya	s	Molniya|Molniya-2|Molniia|Molnia|Molniya drone|Molniya-type drone	
uav.tactical.privet	Privet	s	Privet-82|Privet-120|Scalpel drone|BM-35|Ovod drone	
ugv	Ground drone	s	ground drone|unmanned ground vehicle|UGV|ground robot|robotic vehicle|uncrewed ground vehicle	
usv	Sea drone	s	sea drone|naval drone|USV|unmanned surface vessel|uncrewed surface vessel|unmanned surface vehicle|unmanned boat|uncrewed boat|drone boat|surface drone|marine drone|maritime drone|water drone|sea-based drone|explosive-laden boat|explosive boat|kamikaze boat|unmanned sea drone|bomb-laden boat|naval surface drone|unmanned naval drone|Sea Baby|Magura|Magura V5|MAGURA V5|Magura V7	
usv.underwater	Underwater drone	s	underwater drone|unmanned underwater vehicle|uncrewed underwater vehicle|UUV|Sub Sea Baby|Toloka|Marichka|Poseidon torpedo	
`;
