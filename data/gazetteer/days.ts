// Hand-written. Days that are names of an event: a text years later writes "the October 7 attack" without the year. Such a
// date is that of its year once it is further from publication than any news would be, in a text that names one of the lands;
// near an anniversary it is not, and where a text names others only it has no year.
export default String.raw`month	day	year	lands
2	24	2022	UA RU
9	11	2001	US
10	7	2023	IL PS
`;
