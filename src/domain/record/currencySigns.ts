/** Words and signs of the two currencies, wherever they stand in a text. */
export const CURRENCY_SIGNS = {
  USD: /US\$|\$|\bUSD\b|\b(?:US )?dollars?\b|ដុល្លារ(?: ?អាមេរិក)?/gi,
  KHR: /៛|\bKHR\b|\briels?\b|រៀល/gi,
} as const;
