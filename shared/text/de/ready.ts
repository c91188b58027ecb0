import type { In } from '../translate.ts';
import type { ready as english } from '../en/ready.ts';

/**
 * Ready processes to begin from. A list is read as people type one; a number behind ~ is a guess. Systems in the lists are those of
 * `ready.system.…`, word by word.
 */
export const ready: In<typeof english> = {
  'ready.title': 'Mit einem fertigen Prozess beginnen',
  'ready.open': 'Neue Karte aus fertigem Prozess…',
  'ready.find': 'Fertigen Prozess finden',
  'ready.add': 'Diese Karte hinzufügen',
  'ready.fromTo': 'Von „{from}“ bis „{to}“.',
  'ready.hint': 'Zum Beispiel: Webshop, Praxis, Rechnung',
  'ready.nothing': 'So heißt kein fertiger Prozess.',
  'ready.added': 'Alle Zahlen darauf sind geraten und so gekennzeichnet. Setzen Sie Ihre eigenen ein.',

  'ready.system.phone': 'Telefon',
  'ready.system.email': 'E-Mail',
  'ready.system.sheet': 'Tabelle',
  'ready.system.paper': 'Papierformular',
  'ready.system.calendar': 'Kalender',
  'ready.system.accounts': 'Buchhaltungsprogramm',
  'ready.system.webshop': 'Webshop',
  'ready.system.text': 'Textdokument',
  'ready.system.bank': 'Bankportal',
  'ready.system.folder': 'Gemeinsamer Ordner',
  'ready.system.practice': 'Praxisprogramm',
  'ready.system.carrier': 'Portal des Paketdienstes',
  'ready.system.payroll': 'Lohnprogramm',

  'ready.webOrder.name': 'Webbestellung bis Paket',
  'ready.webOrder.for': 'Webshop, Handel',
  'ready.webOrder.also': 'online versand lieferung lager e-commerce einzelhandel boutique',
  'ready.webOrder.trigger': 'Eine Bestellung kommt im Webshop an',
  'ready.webOrder.outcome': 'Das richtige Paket ist unterwegs, und der Kunde weiß es',
  'ready.webOrder.list': `Büro | Neue Bestellungen im Webshop nachschlagen | Webshop | Bestellung | ~2 min | ~2 h
Büro | Bestand in der Tabelle prüfen | Tabelle | Bestand | ~3 min | ~10 min
Alles da?
  wenn ja
  wenn nein
    Büro | Dem Kunden sagen, dass es länger dauert | E-Mail | Bestellung | ~6 min | ~1 h
    Büro | Fehlende Ware nachbestellen | E-Mail | Einkauf | ~8 min | ~30 min
Lager | Ware heraussuchen und packen | Papierformular | Bestellung | ~8 min | ~3 h
Lager | Adresse in das Portal des Paketdienstes abtippen | Portal des Paketdienstes | Bestellung | ~4 min | ~10 min
Lager | Paket dem Paketdienst übergeben | Papierformular | Bestellung | ~1 min | ~3 h
Büro | Sendungsnummer an den Kunden senden | E-Mail | Bestellung | ~2 min | ~1 h
Büro | Bestellung in das Buchhaltungsprogramm eintippen | Buchhaltungsprogramm | Bestellung | ~4 min | ~8 h`,

  'ready.clinic.name': 'Termin bis Rechnung',
  'ready.clinic.for': 'Arztpraxis, Therapie, Salon',
  'ready.clinic.also': 'klinik arzt zahnarzt patient physiotherapie besuch buchung friseur',
  'ready.clinic.trigger': 'Ein Patient möchte einen Termin',
  'ready.clinic.outcome': 'Behandelt, dokumentiert und abgerechnet',
  'ready.clinic.list': `Empfang | Anruf annehmen und Termin finden | Telefon, Kalender | Termin | ~5 min | ~5 min
Empfang | Termin in den Kalender schreiben | Kalender | Termin | ~2 min
Empfang | Patienten am Vortag erinnern | Telefon | Termin | ~3 min | ~4 h
Kommt der Patient?
  wenn ja
    Empfang | Formular ausgeben und einsammeln | Papierformular | Patient | ~4 min | ~10 min
    Empfang | Formular in das Praxisprogramm abtippen | Praxisprogramm | Patient | ~5 min | ~5 min
    Behandler | Patienten behandeln | Praxisprogramm | Behandlung | ~20 min | ~15 min
    Behandler | Behandlung dokumentieren | Praxisprogramm | Behandlung | ~5 min
    Empfang | Rechnung schreiben und senden | Textdokument, E-Mail | Rechnung | ~6 min | ~8 h
  wenn nein
    Empfang | Anrufen und neuen Termin vereinbaren | Telefon, Kalender | Termin | ~6 min | ~1 h`,

  'ready.repair.name': 'Reparaturauftrag bis Übergabe',
  'ready.repair.for': 'Werkstatt',
  'ready.repair.also': 'auto fahrrad reparatur mechaniker service ersatzteile kfz',
  'ready.repair.trigger': 'Ein Kunde bringt etwas zur Reparatur',
  'ready.repair.outcome': 'Repariert, bezahlt und übergeben',
  'ready.repair.list': `Annahme | Reparaturauftrag von Hand schreiben | Papierformular | Reparaturauftrag | ~6 min | ~10 min
Mechaniker | Fehler suchen | Papierformular | Reparaturauftrag | ~25 min | ~4 h
Annahme | Preis ausrechnen und Kunden anrufen | Tabelle, Telefon | Angebot | ~10 min | ~2 h
Stimmt der Kunde zu?
  wenn ja
    Annahme | Ersatzteile bestellen | E-Mail | Einkauf | ~8 min | ~30 min
    Mechaniker | Reparieren | Papierformular | Reparaturauftrag | ~60 min | ~16 h
    Mechaniker | Reparatur prüfen | Papierformular | Reparaturauftrag | ~8 min
    Annahme | Zeiten und Teile in die Rechnung abtippen | Textdokument | Reparaturauftrag, Rechnung | ~8 min | ~2 h
    Annahme | Kunden sagen, dass es fertig ist | Telefon | Reparaturauftrag | ~4 min | ~30 min
  wenn nein
    Annahme | Abholung vereinbaren | Telefon | Reparaturauftrag | ~3 min | ~10 min
Annahme | Übergeben und kassieren | Papierformular | Rechnung | ~5 min | ~4 h`,

  'ready.job.name': 'Auftrag von Anfrage bis Rechnung',
  'ready.job.for': 'Elektriker, Installateur, Maler',
  'ready.job.also': 'handwerk baustelle besichtigung schreiner montage heizung dach',
  'ready.job.trigger': 'Jemand fragt eine Arbeit an',
  'ready.job.outcome': 'Erledigt, unterschrieben und abgerechnet',
  'ready.job.list': `Büro | Anfrage aufnehmen | Telefon, Papierformular | Anfrage | ~6 min | ~1 h
Inhaber | Baustelle besichtigen und messen | Papierformular | Anfrage | ~45 min | ~16 h
Inhaber | Angebot im Textdokument schreiben | Textdokument | Angebot | ~30 min | ~16 h
Büro | Angebot senden | E-Mail | Angebot | ~3 min | ~2 h
Büro | Nachfragen, ob sie sich entschieden haben | Telefon | Angebot | ~5 min | ~24 h
Wird bestellt?
  wenn ja
    Büro | Planen, wer wann fährt | Tabelle | Auftrag | ~10 min | ~8 h
    Monteure | Arbeit ausführen | Papierformular | Auftrag | ~240 min | ~40 h
    Monteure | Stunden und Material auf Papier schreiben | Papierformular | Stundenzettel | ~10 min
    Büro | Stunden und Material in die Rechnung abtippen | Textdokument | Stundenzettel, Rechnung | ~20 min | ~24 h
    Büro | Rechnung senden | E-Mail | Rechnung | ~3 min | ~1 h
  wenn nein
    Büro | Grund notieren | Tabelle | Angebot | ~2 min`,

  'ready.quote.name': 'Anfrage bis Vertrag',
  'ready.quote.for': 'Agentur, Beratung, Büro',
  'ready.quote.also': 'angebot vertrieb interessent dienstleistung freigabe unterschrift',
  'ready.quote.trigger': 'Eine Anfrage kommt an',
  'ready.quote.outcome': 'Ein unterschriebener Vertrag oder ein klares Nein',
  'ready.quote.list': `Büro | Anfrage lesen und in die Liste eintragen | E-Mail, Tabelle | Anfrage | ~6 min | ~4 h
Berater | Anrufen und Bedarf klären | Telefon | Anfrage | ~25 min | ~8 h
Berater | Angebot aus einem alten schreiben | Textdokument | Angebot | ~60 min | ~16 h
Inhaber | Angebot freigeben | E-Mail | Angebot | ~5 min | ~12 h
Gut so?
  wenn ja
  wenn nein
    Berater | Angebot korrigieren | Textdokument | Angebot | ~15 min | ~4 h
    zurück zu Angebot freigeben
Büro | Angebot senden | E-Mail | Angebot | ~4 min | ~1 h
Büro | Nachfragen, ob sie sich entschieden haben | E-Mail | Angebot | ~4 min | ~24 h
Büro | Vertrag drucken, unterschreiben und einscannen | Textdokument | Vertrag | ~12 min | ~8 h
Büro | Vertrag ablegen | Gemeinsamer Ordner | Vertrag | ~3 min`,

  'ready.cafeOrder.name': 'Dauerbestellung bis Lieferung',
  'ready.cafeOrder.for': 'Bäckerei, Lebensmittel, Großhandel',
  'ready.cafeOrder.also': 'café restaurant lieferant tour catering metzgerei',
  'ready.cafeOrder.trigger': 'Ein Café bestellt für morgen',
  'ready.cafeOrder.outcome': 'Die richtige Ware, bevor geöffnet wird',
  'ready.cafeOrder.list': `Laden | Bestellung am Telefon aufschreiben | Telefon, Papierformular | Bestellung | ~4 min | ~10 min
Laden | Bestellung in die Tabelle abtippen | Tabelle | Bestellung | ~3 min | ~2 h
Herstellung | Zusammenrechnen, was gemacht wird | Tabelle | Plan | ~20 min | ~4 h
Herstellung | Ware herstellen | Papierformular | Plan | ~90 min | ~4 h
gleichzeitig
  Herstellung | Nach Kunden packen | Papierformular | Lieferschein | ~10 min
gleichzeitig
  Laden | Lieferscheine schreiben | Textdokument | Lieferschein | ~8 min
Fahrer | Liefern und unterschreiben lassen | Papierformular | Lieferschein | ~15 min | ~1 h
Büro | Lieferscheine in die Rechnung abtippen | Textdokument | Lieferschein, Rechnung | ~8 min | ~40 h`,

  'ready.supplierInvoice.name': 'Eingangsrechnung bis Zahlung',
  'ready.supplierInvoice.for': 'Jedes Büro',
  'ready.supplierInvoice.also': 'kreditoren lieferantenrechnung freigabe buchen zahlen',
  'ready.supplierInvoice.trigger': 'Eine Rechnung kommt an',
  'ready.supplierInvoice.outcome': 'Pünktlich bezahlt, gebucht und abgelegt',
  'ready.supplierInvoice.list': `Büro | Rechnung öffnen und drucken | E-Mail | Eingangsrechnung | ~3 min | ~4 h
Büro | Rechnung mit Bestellung und Lieferschein abgleichen | Papierformular | Eingangsrechnung | ~6 min | ~4 h
Stimmt alles?
  wenn ja
  wenn nein
    Büro | Mit dem Lieferanten klären | Telefon, E-Mail | Eingangsrechnung | ~15 min | ~16 h
Inhaber | Rechnung freigeben | Papierformular | Eingangsrechnung | ~2 min | ~16 h
Büro | Rechnung in das Buchhaltungsprogramm abtippen | Buchhaltungsprogramm | Eingangsrechnung | ~5 min | ~4 h
Büro | Zahlung in das Bankportal eintippen | Bankportal | Eingangsrechnung, Zahlung | ~3 min | ~24 h
Büro | Rechnung ablegen | Gemeinsamer Ordner | Eingangsrechnung | ~2 min`,

  'ready.ourInvoice.name': 'Ausgangsrechnung bis Geldeingang',
  'ready.ourInvoice.for': 'Jedes Büro',
  'ready.ourInvoice.also': 'debitoren mahnung forderung kunde abrechnung',
  'ready.ourInvoice.trigger': 'Arbeit ist erledigt oder Ware geliefert',
  'ready.ourInvoice.outcome': 'Das Geld ist da und gebucht',
  'ready.ourInvoice.list': `Büro | Stunden und Lieferscheine sammeln | Papierformular | Lieferschein | ~8 min | ~24 h
Büro | Rechnung im Textdokument schreiben | Textdokument | Rechnung | ~10 min | ~8 h
Büro | Rechnung senden | E-Mail | Rechnung | ~3 min | ~1 h
Büro | Rechnung in das Buchhaltungsprogramm abtippen | Buchhaltungsprogramm | Rechnung | ~4 min | ~8 h
Büro | Kontoauszug mit offenen Rechnungen abgleichen | Bankportal, Tabelle | Zahlung | ~4 min | ~80 h
Pünktlich bezahlt?
  wenn ja
  wenn nein
    Büro | Mahnung schreiben | Textdokument, E-Mail | Mahnung | ~8 min | ~24 h
    Büro | Kunden anrufen | Telefon | Mahnung | ~8 min | ~40 h
Büro | Zahlung buchen | Buchhaltungsprogramm | Zahlung | ~2 min | ~4 h`,

  'ready.complaint.name': 'Beschwerde zu einem guten Ende',
  'ready.complaint.for': 'Laden, Dienstleistung, Fertigung',
  'ready.complaint.also': 'reklamation rückgabe erstattung kundendienst garantie ticket',
  'ready.complaint.trigger': 'Ein Kunde beschwert sich oder schickt etwas zurück',
  'ready.complaint.outcome': 'Eine Antwort, die den Kunden hält, und eine Lehre daraus',
  'ready.complaint.list': `Service | Erste Nachricht lesen und beantworten | E-Mail | Beschwerde | ~6 min | ~6 h
Service | Bestellung im Webshop nachschlagen | Webshop | Bestellung | ~4 min | ~10 min
Service | Bestellung und Beschwerde in die Tabelle abtippen | Tabelle | Bestellung, Beschwerde | ~6 min
Unser Fehler?
  wenn ja
    Inhaber | Erstattung oder Ersatz freigeben | E-Mail | Beschwerde | ~3 min | ~12 h
    Service | Ersatz oder Erstattung senden | Bankportal | Zahlung | ~8 min | ~4 h
  wenn nein
    Service | Erklären, was möglich ist | E-Mail | Beschwerde | ~8 min | ~2 h
Service | Nachfragen, ob jetzt alles gut ist | Telefon | Beschwerde | ~4 min | ~24 h
Inhaber | Ursache suchen | Tabelle | Beschwerde | ~6 min | ~40 h`,

  'ready.newCustomer.name': 'Neuen Kunden aufnehmen',
  'ready.newCustomer.for': 'Betriebe mit Stammkunden',
  'ready.newCustomer.also': 'onboarding mandant begrüßung konto anlegen CRM',
  'ready.newCustomer.trigger': 'Ein Kunde sagt zu',
  'ready.newCustomer.outcome': 'Der Kunde kann bestellen und weiß, wen er fragt',
  'ready.newCustomer.list': `Vertrieb | Angaben per E-Mail erfragen | E-Mail | Kunde | ~6 min | ~2 h
Vertrieb | Kunden in die Tabelle abtippen | Tabelle | Kunde | ~5 min | ~8 h
Fehlt etwas?
  wenn nein
  wenn ja
    Vertrieb | Fehlendes nachfragen | E-Mail | Kunde | ~5 min | ~16 h
Büro | Kunden in das Buchhaltungsprogramm abtippen | Buchhaltungsprogramm | Kunde | ~6 min | ~8 h
gleichzeitig
  Büro | Vertrag zur Unterschrift senden | E-Mail | Vertrag | ~6 min | ~4 h
gleichzeitig
  Büro | Begrüßung mit Preisen senden | E-Mail | Preisliste | ~8 min | ~4 h
Büro | Unterschriebenen Vertrag ablegen | Gemeinsamer Ordner | Vertrag | ~3 min | ~24 h
Vertrieb | Nach der ersten Bestellung anrufen | Telefon | Kunde | ~8 min | ~40 h`,

  'ready.newEmployee.name': 'Neuer Mitarbeiter: die erste Woche',
  'ready.newEmployee.for': 'Betriebe mit Personal',
  'ready.newEmployee.also': 'onboarding einstellung mitarbeiter personal lohn HR',
  'ready.newEmployee.trigger': 'Jemand Neues hat unterschrieben',
  'ready.newEmployee.outcome': 'Am ersten Tag arbeitsfähig, nichts vergessen',
  'ready.newEmployee.list': `Büro | Unterlagen des neuen Mitarbeiters sammeln | Papierformular, E-Mail | Personalakte | ~15 min | ~24 h
Alles da?
  wenn ja
  wenn nein
    Büro | Fehlende Unterlagen nachfragen | E-Mail | Personalakte | ~5 min | ~16 h
Leitung | Erste Woche planen | Tabelle | Checkliste | ~20 min | ~16 h
gleichzeitig
  Büro | Daten in das Lohnprogramm abtippen | Lohnprogramm | Personalakte | ~12 min | ~4 h
gleichzeitig
  Büro | Schlüssel, Kleidung und Zugänge bestellen | E-Mail | Checkliste | ~15 min | ~8 h
Leitung | Betrieb und Arbeit zeigen | Papierformular | Checkliste | ~120 min | ~16 h
Leitung | Über die erste Woche sprechen | Papierformular | Checkliste | ~30 min | ~40 h
Büro | Checkliste ablegen | Gemeinsamer Ordner | Checkliste | ~3 min | ~4 h`,

  'ready.figures.name': 'Wochenzahlen bis Entscheidung',
  'ready.figures.for': 'Betriebe, die auf ihre Zahlen sehen',
  'ready.figures.also': 'bericht auswertung monatsabschluss kennzahl controlling umsatz',
  'ready.figures.trigger': 'Montagmorgen',
  'ready.figures.outcome': 'Zahlen, denen man trauen kann, rechtzeitig zum Handeln',
  'ready.figures.list': `Büro | Verkäufe aus dem Webshop herunterladen | Webshop | Verkäufe | ~15 min | ~2 h
Büro | Verkäufe in die Tabelle kopieren | Tabelle | Verkäufe | ~30 min | ~10 min
Büro | Verkäufe mit dem Kontoauszug abgleichen | Bankportal, Tabelle | Verkäufe, Zahlung | ~30 min | ~1 h
Stimmen sie überein?
  wenn ja
  wenn nein
    Büro | Abweichung suchen | Tabelle | Zahlung | ~30 min | ~2 h
Büro | Alles zum Wochenbericht zusammenstellen | Tabelle | Wochenbericht | ~60 min | ~2 h
Büro | Wochenbericht senden | E-Mail | Wochenbericht | ~5 min | ~1 h
Inhaber | Wochenbericht lesen und entscheiden | E-Mail | Wochenbericht | ~20 min | ~16 h`,
};
