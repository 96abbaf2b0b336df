// Hand-written; sorted by scripts/gazetteer/sort.ts. Columns: see README.md.
export default String.raw`word	position	plural	kind
Autonomous Community of	before		region
Autonomous Republic of	before		region
Bay of	before		sea
City	after		city
District	after	Districts	city
Federal District of	before		region
Governorate	after	Governorates	region
Governorate of	before		region
Gulf of	before		sea
Isle of	before		area
Kingdom of	before		country
Krai	after	Krais	region
Lake	before		sea
Mount	before		area
Oblast	after	Oblasts	region
Oblast of	before		region
Port of	before		city
Prefecture	after	Prefectures	region
Province	after	Provinces	region
Province of	before		region
Raion	after	Raions	city
Region	after	Regions	region
Region of	before		region
Republic	after	Republics	region
Republic of	before		region
Sea of	before		sea
State	after	States	region
State of	before		region
Strait of	before		sea
Territory	after	Territories	region
air base	after	air bases	city
airbase	after	airbases	city
airfield	after	airfields	city
airport	after	airports	city
area	after	areas	city
axis	after	axes	city
canton	after	cantons	region
capital	before		city
capital of	before		region
city	after	cities	city
city of	before	cities of	city
coast	after		area
community	after	communities	city
community of	before	communities of	city
county	after	counties	region
direction	after	directions	city
district	after	districts	city
district of	before	districts of	city
division	after	divisions	region
emirate	after	emirates	region
front	after	fronts	city
governorate	after	governorates	region
governorate of	before	governorates of	region
hamlet of	before	hamlets of	city
hromada	after	hromadas	city
island	after	islands	area
island of	before	islands of	area
krai	after	krais	region
metropolitan area	after	metropolitan areas	city
municipality	after	municipalities	city
oblast	after	oblasts	region
oblast of	before	oblasts of	region
outskirts of	before		city
peninsula	after	peninsulas	area
peninsula of	before		area
port	after	ports	city
port of	before	ports of	city
prefecture	after	prefectures	region
province	after	provinces	region
province of	before	provinces of	region
raion	after	raions	city
refinery	after	refineries	city
refugee camp	after	refugee camps	city
region	after	regions	region
region of	before	regions of	region
republic	after	republics	region
republic of	before	republics of	region
sector	after	sectors	city
settlement	after	settlements	city
settlement of	before	settlements of	city
state	after	states	region
state of	before	states of	region
suburb	after	suburbs	city
suburb of	before	suburbs of	city
suburbs of	before		city
territorial community	after	territorial communities	city
territory	after	territories	region
thermal power plant	after	thermal power plants	city
town	after	towns	city
town of	before	towns of	city
urban agglomeration	after		city
vicinity of	before		city
village	after	villages	city
village of	before	villages of	city
`;
