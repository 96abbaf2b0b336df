// Hand-written. Land of one state that another holds, or held through the whole of a war, so that what falls there falls on
// the holder. By the code of a region, or by code and name of a city or an area. Borders and codes stay those of ISO; this
// table says nothing about whose a land is by right. Sources: the public record, as in the yearly reports of the UN
// General Assembly on Crimea and of the OSCE Minsk Group on Karabakh.
export default String.raw`code	name	holder
AZ	Nagorno-Karabakh	AM
AZ-SUS	Shusha	AM
AZ-XA		AM
UA-09	Luhansk	RU
UA-14	Donetsk	RU
UA-14	Horlivka	RU
UA-14	Makiivka	RU
UA-23	Berdiansk	RU
UA-23	Enerhodar	RU
UA-23	Melitopol	RU
UA-23	Zaporizhzhia nuclear power plant	RU
UA-40		RU
UA-43		RU
UA-65	Henichesk	RU
`;
