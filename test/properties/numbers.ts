const UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** An integer below a million in English words: "twenty-five thousand one hundred and eight". */
export function inWords(n: number, { hyphen = true, and = true }: { readonly hyphen?: boolean; readonly and?: boolean } = {}): string {
  if (n < 20) return UNITS[n] as string;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `${hyphen ? "-" : " "}${UNITS[n % 10]}`}`;
  const [unit, name] = n < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = n % unit;
  const joint = rest === 0 ? "" : and && rest < 100 ? " and " : " ";
  return `${inWords(Math.floor(n / unit), { hyphen, and })} ${name}${joint}${rest === 0 ? "" : inWords(rest, { hyphen, and })}`;
}

/** An integer in digits, grouped by commas. */
export function inDigits(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
