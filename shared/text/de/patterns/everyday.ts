import type { PatternWords } from '../../patternTexts.ts';

/** Work that every office knows. */
export const everyday = {
  G07: [
    'Dokumente von selbst ausfüllen lassen',
    'Eine Vorlage holt Namen, Zahlen und Termine von dort, wo sie liegen; ein Mensch liest gegen.',
    'Eine abgesprochene Vorlage, und die Daten in einem System.',
    'Ein falsches Feld geht ungelesen hinaus.',
    'die Bestätigung einer Tortenbestellung',
  ],
  G08: [
    'Daten von selbst kommen lassen',
    'Was heute jemand von Hand nachsieht oder herunterlädt, wird geholt und bereitgelegt.',
    'Ein Zugang zum System und eine feste Frage.',
    'Es reißt ab, wenn sich die andere Seite ändert.',
    'die gestrigen Einnahmen aus der Kasse',
  ],
  G09: [
    'Dort erfassen, wo gearbeitet wird',
    'Handy oder Tablet statt Zettel: Die Angaben sind sofort da, und niemand tippt sie noch einmal ab.',
    'Ein Gerät zur Hand und Felder, die sich auch mit nassen Händen ausfüllen lassen.',
    'Die Leute führen den Zettel daneben weiter.',
    'Gewichte und Backzeiten, direkt am Ofen eingetragen',
  ],
  G10: [
    'Per Nachricht fragen, mit Erinnerung',
    'Eine Nachricht mit Knöpfen für die Antwort; wer schweigt, wird erinnert, dann angerufen.',
    'Nummern oder Adressen der Gefragten und ihre Einwilligung.',
    'Eine Nachricht hört nicht, wie es jemandem geht.',
    'ja oder nein zu einem geänderten Liefertag',
  ],
  G11: [
    'Per Regel vergleichen',
    'Was innerhalb einer Toleranz passt, geht durch; den Rest sieht sich ein Mensch an.',
    'Beide Seiten in digitaler Form und die Regel schriftlich.',
    'Eine zu weite Regel lässt Fehler durch.',
    'die Lieferung gegen die Bestellung',
  ],
  G12: [
    'Nachrichten von selbst versenden lassen',
    'Was in der Arbeit geschieht, löst die Nachricht aus; der Wortlaut steht in einer Vorlage.',
    'Ein Zeichen im System, dass es so weit ist.',
    'Eine Nachricht, die nicht zum Fall passt.',
    'die E-Mail, dass eine Torte fertig ist',
  ],
  G13: [
    'Antworten bereithalten',
    'Freigegebene Antworten auf das, was immer wieder gefragt wird; ein Mensch wählt aus, ergänzt und sendet.',
    'Die zwanzig häufigsten Fragen.',
    'Eine Antwort, die nur letztes Jahr stimmte.',
    'Öffnungszeiten, Allergene, Tortenbestellungen',
  ],
  G14: [
    'Von System zu System weitergeben',
    'Was ein System weiß, kommt über eine Schnittstelle, einen Export oder einen kleinen Roboter ins andere; um Ausnahmen kümmern sich Menschen.',
    'Ein Zugang zu beiden Systemen und in beiden dieselbe Nummer oder derselbe Name.',
    'Es reißt ab, wenn sich eines der beiden ändert.',
    'Bestellungen aus dem Onlineshop in die Kasse',
  ],
  G15: [
    'Abgeben, was sich wiederholt',
    'Eine Stunde danebensitzen, notieren, was jedes Mal gleich ist, und diesen Teil einem Formular, einer Regel oder einem Makro überlassen.',
    'Eine Person, die den Schritt kennt, und eine abgesprochene Arbeitsweise.',
    'Es wird schnell gemacht, bevor es einfach gemacht ist.',
    'die Tagesliste, die aus drei Tabellen zusammengetippt wird',
  ],
  G16: [
    'Aus dem füllen, was da ist',
    'Was der Schritt hervorbringt, wird aus schon Geschriebenem errechnet; ein Mensch sieht es durch und berichtigt, was besonders ist.',
    'Die Regel schriftlich und zehn alte Fälle zum Ausprobieren.',
    'Man traut der Regel auch dort, wo ein Fall anders ist.',
    'die Packliste aus dem Auftrag',
  ],
  G17: [
    'Das Programm fragen und erinnern lassen',
    'Ein Formular nimmt die Antwort auf, eine Erinnerung geht von selbst hinaus, und eine Liste zeigt, wer noch fehlt; ein Mensch ruft die Übrigen an.',
    'Ein Ort, an dem Antworten eintreffen, und ein Tag, bis zu dem sie da sein müssen.',
    'Menschen fühlen sich von einer Maschine gedrängt.',
    'Personenzahl einer Feier, fehlende Unterlagen',
  ],
} as const satisfies PatternWords;
