/** What the bakery wants, by which figures it sees that, and what it plans. */
export const goals = {
  'Keep our customers': 'Unsere Kunden behalten',
  'Reduce late or wrong online deliveries from 9 % to 3 % within nine months':
    'Späte oder falsche Onlinelieferungen in neun Monaten von 9 % auf 3 % senken',
  'Late or wrong deliveries': 'Späte oder falsche Lieferungen',
  'Half a day a week of Lena': 'Lena, ein halber Tag in der Woche',
  'Late or wrong online deliveries': 'Späte oder falsche Onlinelieferungen',
  'Complaints list and driver’s notes': 'Beschwerdeliste und Notizen des Fahrers',
  'Time until a customer’s question is answered': 'Zeit bis zur Antwort auf eine Kundenfrage',
  'Sample of 20 messages a month': 'Stichprobe von 20 Nachrichten im Monat',
  'Days until missing supplies are in the store': 'Tage, bis Fehlendes im Lager ist',
  days: 'Tage',
  'Order e-mails against delivery notes': 'Bestell-E-Mails gegen Lieferscheine',

  'Earn more from each hour worked': 'Mit jeder Arbeitsstunde mehr verdienen',
  'Cut hours spent typing and filing from 46 to 25 a week by the end of next quarter':
    'Abtippen und Ablegen bis Ende nächsten Quartals von 46 auf 25 h je Woche senken',
  'Hours of typing and filing': 'Stunden für Abtippen und Ablegen',
  'h/week': 'h/Woche',
  '6,000 a year for tools': '6.000 im Jahr für Werkzeuge',
  'Hours of typing and filing a week': 'Stunden für Abtippen und Ablegen in der Woche',
  'One week’s diary each quarter': 'Einmal im Quartal eine Woche lang aufgeschrieben',
  'Shorten the time until cafés pay from 38 to 25 days within a year':
    'Zeit, bis die Cafés zahlen, innerhalb eines Jahres von 38 auf 25 Tage verkürzen',
  'Days until paid': 'Tage bis zur Zahlung',
  'Days until an invoice is paid': 'Tage, bis eine Rechnung bezahlt ist',

  'Grow with cafés in town': 'Mit den Cafés der Stadt wachsen',
  'Raise standing orders from 14 to 20 cafés by next summer':
    'Dauerbestellungen bis zum nächsten Sommer von 14 auf 20 Cafés erhöhen',
  'Cafés with a standing order': 'Cafés mit Dauerbestellung',
  cafés: 'Cafés',
  'Improve efficiency': 'Effizienz verbessern',

  'A bakery people like to work in': 'Eine Bäckerei, in der man gern arbeitet',
  'Reduce overtime from 31 to 15 hours a month within six months':
    'Überstunden innerhalb von sechs Monaten von 31 auf 15 im Monat senken',
  Overtime: 'Überstunden',
  'h/month': 'h/Monat',
  'Overtime a month': 'Überstunden im Monat',
  'Time sheets': 'Stundenzettel',

  'The chain at the station brings cakes home within two hours since October.':
    'Die Kette am Bahnhof bringt Torten seit Oktober innerhalb von zwei Stunden nach Hause.',
  'Three café owners asked whether they could change standing orders themselves.':
    'Drei Cafés haben gefragt, ob sie Dauerbestellungen selbst ändern können.',
  'Invoices between businesses have to be electronic from the year after next.':
    'Rechnungen zwischen Unternehmen müssen ab dem übernächsten Jahr elektronisch sein.',

  'Web orders straight into the till': 'Webbestellungen direkt in die Kasse',
  'Families who order cakes': 'Familien, die Torten bestellen',
  'Nine complaints about wrong cakes in October, seven of them mistyped.':
    'Neun Beschwerden über falsche Torten im Oktober, sieben davon vertippt.',
  'Nobody likes to type while the queue is watching.': 'Niemand tippt gern, wenn die Schlange zusieht.',
  'Small purchases without waiting': 'Kleine Einkäufe ohne Warten',
  'Up to 500 without asking; Mira looks at the list once a month.':
    'Bis 500 ohne Rückfrage; Mira sieht die Liste einmal im Monat durch.',
  'Twice in September there was no almond flour for four days.':
    'Im September gab es zweimal vier Tage lang kein Mandelmehl.',
  'Invoices are typed by nobody': 'Niemand tippt mehr Rechnungen',
} as const;
