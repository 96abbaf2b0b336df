import { defineSource } from "../../define-source.ts";

export default defineSource({
  id: "ru-mod",
  title: { en: "Ministry of Defence of Russia", uk: "Міністерство оборони Росії", ru: "Министерство обороны России" },
  country: "RU",
  language: "ru",
  official: true,
  zone: "Europe/Moscow",
  channels: [{ name: "mod_russia", titles: ["Минобороны России"] }],
  home: "https://t.me/s/mod_russia",
  terms: "Public posts of a state body; the channel states no terms. Whole texts stay with whoever reads them; what is passed on are numbers, quotations of at most 25 words, and the address of the post.",
  expected: [
    { year: 2022, documents: 0, days: 92 },
    { year: 2023, documents: 257, days: 365 },
    { year: 2024, documents: 1269, days: 366 },
    { year: 2025, documents: 1330, days: 365 },
    { year: 2026, documents: 728, days: 270 },
  ],
  definitions: [
    {
      metric: "attempted",
      from: "2023-06-01",
      until: "2024-12-22",
      means: "Attempts at an attack that were foiled: a first paragraph counted them apart from the drones.",
      evidence: "The paragraph stands in the posts from the middle of 2023 and is gone from all posts after 21 December 2024.",
      precision: "about",
    },
    {
      metric: "shot_down",
      from: "2023-06-01",
      until: "2025-04-01",
      means: "Destroyed or intercepted by air defences on duty over regions and seas of Russia. There is no figure for what got through, so it is a floor of what was launched. Each post counts its own hours.",
      evidence: "Before the middle of 2023 there were no posts of air defence of their own.",
      precision: "about",
    },
    {
      metric: "shot_down",
      from: "2025-04-01",
      until: null,
      means: "Intercepted and destroyed over regions and seas of Russia, a floor of what was launched. Some posts give a running total since the evening that holds earlier posts and must not be added to them.",
      evidence: "Posts since April 2025 give totals from 20.00 whose regions hold those of posts before; hours of posts of one night lie inside each other.",
      precision: "about",
    },
  ],
  silentDays: [],
});
