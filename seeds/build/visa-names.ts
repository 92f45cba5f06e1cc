/** Names of the visa practices: the facts describe them by issuer, purpose and channel and give them none. */
export const VISA_NAMES: Readonly<Record<string, string>> = {
  'visa-by-2021': 'Belarusian visas actively issued to people from the Middle East and Africa',
  'visa-by-or-ru': 'Belarusian or Russian visas of people crossing',
  'visa-purpose-tourism': 'Belarusian or Russian visas officially for tourism',
  'visa-purpose-study': 'Belarusian or Russian visas officially for study',
  'visa-purpose-work': 'Belarusian or Russian visas officially for work',
  'visa-purpose-private': 'Belarusian or Russian visas officially for private visits',
  'visa-ru-support': 'Russian visa support',
  'visa-none': 'No Belarusian or Russian visa',
  'visa-europe': 'Entry visas of European states',
  'visa-by-hunting': 'Belarusian visas for hunting trips, through a travel firm',
  'visa-by-iraq-oskartour': 'Belarusian tourist visas for Iraqi nationals, requested through a state firm',
  'visa-by-vip-grub': 'Belarusian visas through a visa service in Türkiye',
  'visa-by-erbil-agencies': 'Belarusian visas through travel agencies in Erbil',
  'visa-by-group-short': 'Belarusian short-term visas on petitions of travel firms',
  'visa-ru-student-tourist': 'Russian student and tourist visas',
  'visa-eu-by-officials': 'EU visas for Belarusian officials, facilitation partly suspended',
};
