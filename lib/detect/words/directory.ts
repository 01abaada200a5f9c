/** Domains that sites of every kind link to: networks, maps, shops for apps, reviews, documents. */
export const elsewhere =
  /^(?:facebook|fb|twitter|x|instagram|linkedin|xing|youtube|youtu|pinterest|tiktok|snapchat|vk|ok|weibo|wa|whatsapp|t|telegram|line|messenger|google|goo|apple|bing|openstreetmap|waze|yelp|tripadvisor|trustpilot|booking|adobe|wikipedia|amazonaws|paypal|wordpress|wix|squarespace|europa)\./;
