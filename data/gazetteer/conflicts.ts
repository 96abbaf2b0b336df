// Hand-written. Who has been reported to attack whom from the air, and since when: the other side of a report that names one
// side only ("29 drones were shot down over the Bryansk Region"). Used last, after everything that a text says itself, and
// only where one enemy is possible. Dates are those of the first and the last reported exchange; an empty end is open.
export default String.raw`a	b	from	to
AM	AZ	2020-07-12	2023-09-21
IL	IR	2024-04-01	
IL	LB	2023-10-08	
IL	PS	2023-10-07	
IL	YE	2023-10-19	
IN	PK	2019-02-14	2019-03-01
IN	PK	2025-04-22	2025-05-12
IR	US	2025-06-21	
KH	TH	2025-07-24	2025-12-31
RU	UA	2022-02-24	
US	YE	2023-11-15	
`;
