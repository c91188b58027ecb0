/** Ways to get something done, what people do with the time and how they are taken along, and the tools that they built. */
export const staff = {
  'Connector of the web shop': 'Anschluss des Webshops',
  'Seen running at the bakery in the next town.': 'In der Bäckerei im Nachbarort laufen gesehen.',
  'A program of Lena’s brother': 'Ein Programm von Lenas Bruder',
  'He would do it gladly. Nobody else could mend it on a Saturday.':
    'Er würde es gern machen. Am Samstag könnte es sonst niemand reparieren.',
  'The till dealer does it all': 'Der Kassenhändler macht alles',
  'Written offer of 4 November. The data stay with the dealer.':
    'Schriftliches Angebot vom 4. November. Die Daten bleiben beim Händler.',
  'Reading module of the accounting program': 'Lesemodul der Buchhaltung',
  'Invoice service by subscription': 'Rechnungsdienst im Abonnement',
  'The tax adviser’s office types them': 'Das Steuerbüro tippt sie',
  'Asked on the phone. They call back about data protection.':
    'Am Telefon gefragt. Wegen des Datenschutzes rufen sie zurück.',

  'A second pair of hands at the counter at noon, and two Saturdays a month off':
    'Mittags zwei Hände mehr im Verkauf und zwei freie Samstage im Monat',
  'Mira tells everybody why, and what stays as it is':
    'Mira erzählt allen, warum, und was bleibt, wie es ist',
  'Half a morning at the till, with ten real orders':
    'Ein halber Vormittag an der Kasse, mit zehn echten Bestellungen',
  'A visit to one more café each month': 'Jeden Monat ein Café mehr besuchen',
  'A note on the board: up to 500 nobody asks': 'Ein Zettel am Brett: Bis 500 fragt niemand',

  'Dough calculator': 'Teigrechner',
  'Loaves in, kilos of dough and flour out. A sheet on the old laptop.':
    'Brote hinein, Kilo Teig und Mehl heraus. Eine Tabelle auf dem alten Laptop.',
  'Order warnings in the stock spreadsheet': 'Bestellwarnung in der Lagertabelle',
  'Turns a line red when flour or almonds run low.':
    'Färbt eine Zeile rot, wenn Mehl oder Mandeln zur Neige gehen.',
  'Reminder letters from the list of open invoices': 'Mahnschreiben aus der Liste offener Rechnungen',
  'Names and amounts come from the list; Lena reads each mail before it goes.':
    'Namen und Beträge kommen aus der Liste; Lena liest jede Mail, bevor sie hinausgeht.',
  'Group chat for shifts': 'Gruppenchat für Schichten',
  'Shifts are swapped there. Nobody knows what else is in it.':
    'Dort werden Schichten getauscht. Niemand weiß, was sonst noch darin steht.',
} as const;
