// Hand-written. Who has been reported to attack whom from the air, and since when: the other side of a report that names one
// side only ("29 drones were shot down over the Bryansk Region"). Used last, after everything that a text says itself, and
// only where one enemy is possible. Dates are those of the first and the last reported exchange; an empty end is open.
// One land twice: its own forces are the only ones that bomb it; `own`: they bomb it, and so do others; `groups`: what its
// armed groups do counts as the land's, since they hold it.
// `sole`: neither of the two fights another from the air.
// `inside`: what the first strikes in the second are groups there; the land itself does not answer.
// `strays`: what the first sends at others comes down in the second, which does not answer.
// `friends`: both fight on one side; neither is the other's target.
// Armed groups stand under the land that they hold. Dates and parties: the public record, as in the chronologies of ACLED,
// the Uppsala Conflict Data Program, and the United Nations. Checked against reports of the days themselves: AF-PK, IR-PK, IR-QA,
// IR and the Gulf from 2026-02-28, KH-TH (a truce on 2025-12-27; reports go on for some days), RU-LV, RU-SY, TR-SY, US-SY, US-VE.
export default String.raw`a	b	from	to	how
AE	IR	2026-02-28		
AE	YE	2015-03-26	2022-04-02	
AF	AF	1996-09-27		groups
AF	PK	2024-03-18		
AM	AZ	2020-07-12	2023-09-21	
BH	IR	2026-02-28		
BY	RU	2022-02-24		friends
CD	CD	2023-01-01		own
ET	ET	2020-11-04		
GB	YE	2024-01-11		
GE	RU	2008-08-01	2008-08-22	
IL	IR	2024-04-01		
IL	LB	2006-07-12	2006-08-14	
IL	LB	2023-10-08		
IL	PS	2000-09-28		
IL	QA	2025-09-09	2025-09-09	
IL	SY	2013-01-30		
IL	US	2023-10-07		friends
IL	YE	2023-10-19		
IN	PK	2019-02-14	2019-03-01	
IN	PK	2025-04-22	2025-05-12	
IR	JO	2026-02-28		
IR	KW	2026-02-28		
IR	OM	2026-02-28		
IR	PK	2024-01-16	2024-01-20	
IR	QA	2025-06-23		
IR	SA	2019-09-14	2019-09-14	
IR	SA	2026-02-28		
IR	US	2025-06-21		
KH	TH	2025-07-24	2025-12-31	
LB	LB	2006-07-12		groups
MM	MM	2021-02-01		
NG	NG	2013-05-14		own
PS	PS	2006-01-25		groups
RU	LT	2025-07-10		strays
RU	LV	2024-09-07		strays
RU	MD	2022-10-10		strays
RU	PL	2022-11-15		strays
RU	RO	2023-09-04		strays
RU	SY	2015-09-30	2024-12-08	inside
RU	UA	2022-02-24		sole
SA	YE	2015-03-26	2022-04-02	
SD	SD	2023-04-15		own
SY	SY	2012-06-01	2024-12-08	own
TR	IQ	2015-07-24		inside
TR	SY	2016-08-24		inside
US	IQ	2014-08-08		inside
US	SO	2011-06-23		inside
US	SY	2014-09-22		inside
US	VE	2026-01-03	2026-01-05	
US	YE	2023-11-15		
YE	YE	2014-09-21		groups
YE	YE	2014-09-21		own
`;
