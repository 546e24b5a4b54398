/** Well-known employers of the people whom pay guides are for: a sentence that names one compares, and is nobody's argument. */
const EMPLOYERS: ReadonlySet<string> = new Set(
  `Accenture|Activision|Adobe|Adyen|Affirm|Airbnb|Airtable|Akamai|Alibaba|Alphabet|Amazon|AMD|Amplitude|Anduril|Anthropic|Apple|Arm|Asana|ASML|Atlassian|Autodesk|AWS|Azure|Barclays|Bill.com|Binance|BlackRock|Block|
Bloomberg|Boeing|Bolt|Booking.com|Box|Braintree|Brex|Broadcom|ByteDance|Canva|Capital One|Capgemini|Cash App|Chime|Chronosphere|Cisco|Citadel|Citi|Citigroup|Cloudflare|Cognizant|Coinbase|Confluent|Coupang|
CrowdStrike|D. E. Shaw|D.E. Shaw|Databricks|Datadog|DE Shaw|DeepMind|Deliveroo|Dell|Deloitte|Deutsche Bank|Discord|DocuSign|DoorDash|Dropbox|Duolingo|Dynatrace|eBay|Elastic|Electronic Arts|Epic Games|Ericsson|Etsy|
Expedia|Facebook|FAANG|Fastly|Figma|Fiserv|Flipkart|Ford|Fortinet|GitHub|GitLab|GoCardless|Goldman|Goldman Sachs|Google|Grab|Grafana|HashiCorp|Honeywell|HPE|HSBC|Hubspot|HubSpot|Huawei|Hudson River|IBM|Infosys|
Instacart|Instagram|Intel|Intuit|Jane Street|JPMorgan|JPMorgan Chase|Jump Trading|Klarna|Kraken|LinkedIn|Lockheed Martin|Lyft|Marqeta|Mastercard|McKinsey|Melio|Mercado Libre|Meta|Microsoft|Millennium|Miro|Mistral|
Monday.com|MongoDB|Monzo|Morgan Stanley|Mozilla|Netflix|New Relic|Nokia|Notion|Nubank|Nvidia|NVIDIA|Okta|OpenAI|Optiver|Oracle|Palantir|Palo Alto Networks|PayPal|Payoneer|PhonePe|Pinterest|Plaid|Point72|PwC|
Qualcomm|Ramp|Razorpay|Reddit|Remitly|Revolut|Riot Games|Ripple|Rippling|Rivian|Robinhood|Roblox|SAP|Salesforce|Samsung|Scale AI|SentinelOne|ServiceNow|Shein|Shopify|Siemens|Slack|Snap|Snowflake|SoFi|Sony|SpaceX|
Splunk|Spotify|Square|Starling|Stripe|Swiggy|TCS|Tencent|Tesla|TikTok|Toast|Tower Research|Toyota|Trade Republic|Twilio|Twitch|Twitter|Two Sigma|Uber|UBS|Unity|Virtu|Visa|VMware|Vonage|Walmart|Wayfair|Waymo|Wipro|
Wise|Wiz|Workday|WorldFirst|Worldpay|xAI|Xero|Yahoo|Zalando|Zendesk|Zerodha|Zillow|Zomato|Zoom|Zscaler`
    .split(/\|\n?/)
    .map((name) => name.trim()),
);

/** True for the name of a well-known employer, written as it writes itself. */
export const isEmployer = (name: string): boolean => EMPLOYERS.has(name.replace(/[.,;:]+$/, ''));
