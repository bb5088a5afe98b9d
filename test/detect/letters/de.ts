import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'de',
  fakes: [
    {
      name: 'tax investigation',
      wider: true,
      subject: 'Einleitung eines Steuerstrafverfahrens',
      text: 'Sehr geehrte Damen und Herren, die Steuerfahndung hat gegen Sie ein Strafverfahren wegen Steuerhinterziehung eingeleitet. Bitte nehmen Sie binnen drei Tagen schriftlich per Mail dazu Stellung. Geht bis dahin keine Antwort ein, wird der Vorgang an die Staatsanwaltschaft abgegeben und Ihr Konto gepfändet. Finanzamt für Steuerstrafsachen',
    },
    {
      name: 'witness summons with a link',
      wider: true,
      subject: 'Zeugenladung',
      text: 'Amtsgericht Berlin-Mitte. Sie werden hiermit als Zeuge in einem Strafverfahren geladen. Die Ladung können Sie über den unten stehenden Link herunterladen. Bei Nichterscheinen droht Ihnen ein Ordnungsgeld oder die zwangsweise Vorführung.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Ihr Aktenzeichen – Vergleich',
      text: 'Wir bestätigen den Eingang Ihrer Nachricht. Sie haben die Möglichkeit, das Verfahren durch eine gütliche Einigung zu beenden. Dafür ist eine Geldbuße von 5.985 Euro innerhalb von 24 Stunden auf das Konto des Justizbeamten zu überweisen. Andernfalls werden Sie dem Richter vorgeführt. Kriminalpolizei',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Letzte Aufforderung',
      text: 'Sie haben auf unsere Vorladung nicht reagiert. Dies ist die letzte Mahnung vor Ihrer Festnahme. Melden Sie sich noch heute per E-Mail bei Kommissar Brandt, sonst wird der Haftbefehl vollstreckt.',
    },
    {
      name: 'bail, Austria',
      wider: true,
      subject: 'Kaution',
      text: 'Bundeskriminalamt Wien. Um einer Untersuchungshaft zu entgehen, müssen Sie eine Kaution in Höhe von 2.945 € mittels Paysafecard oder Bitcoin hinterlegen und eine Kopie Ihres Reisepasses senden. Bei Nichtzahlung erfolgt die Verhaftung.',
    },
    {
      name: 'open the summons, Switzerland',
      wider: true,
      subject: 'Vorladung der Kantonspolizei',
      text: 'Guten Tag, gegen Sie liegt eine Strafanzeige vor. Öffnen Sie die beigefügte Vorladung und befolgen Sie die Anweisungen. Falls Sie nicht innert 48 Stunden antworten, wird ein internationaler Haftbefehl ausgestellt. fedpol',
    },
    {
      name: 'Interpol, money laundering',
      wider: true,
      subject: 'Interpol Untersuchung',
      text: 'Ihr Name taucht in unserer Ermittlung wegen Geldwäsche und Drogenhandel auf. Um Ihre Unschuld zu beweisen, antworten Sie auf diese E-Mail mit Ihren Ausweisdaten. Kontaktieren Sie niemanden, die Untersuchung ist streng vertraulich. Interpol Wiesbaden',
    },
    {
      name: 'short, informal',
      subject: 'Anklage',
      text: 'Sie sind angeklagt wegen Besitz von Kinderpornos und Pädophilie. Schicken Sie Ihre Rechtfertigung binnen 48 h per Mail, sonst kommt die Polizei zu Ihnen und Ihre Familie erfährt alles. Holger Münch, BKA',
    },
    {
      name: 'BKA, other order',
      subject: 'Aktenzeichen 44-BKA',
      text: 'Hiermit setzen wir Sie davon in Kenntnis, dass Ihre Internetaktivitäten durch die Cyberpolizei ausgewertet wurden. Festgestellt wurden Zugriffe auf Seiten mit sexuellem Missbrauch von Kindern sowie Unterhaltungen anzüglicher Art mit Minderjährigen. Sie gelten daher als Beschuldigter. Erläutern Sie uns Ihr Verhalten schriftlich an diese Mailadresse, spätestens übermorgen. Unterbleibt dies, ergeht Haftbefehl und Ihr Arbeitgeber wird verständigt.',
    },
    {
      name: 'fake court, copyright',
      wider: true,
      subject: 'Gerichtsbescheid',
      text: 'Vor dem Landgericht Hamburg ist eine Klage gegen Sie anhängig. Sämtliche Unterlagen finden Sie im Anhang unter nachstehendem Downloadlink. Versäumen Sie die Frist von zwei Tagen, ergeht ein Versäumnisurteil, und die Vollstreckung wird eingeleitet.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – Zeugenbefragung',
      text: 'Im Rahmen internationaler Ermittlungen gegen einen Menschenhändlerring wurden Sie als wichtiger Zeuge ermittelt. Ihre Aussage haben Sie binnen 24 Stunden per E-Mail abzugeben. Wer die Aussage verweigert, macht sich strafbar und wird zur Fahndung ausgeschrieben.',
    },
    {
      name: 'later mail, fees',
      wider: true,
      subject: 'Löschung Ihres Eintrags',
      text: 'Ihre erste Zahlung ist eingegangen. Damit Ihr Eintrag im Register der Sexualstraftäter getilgt wird, fehlen noch Verwaltungskosten von 1.870 Euro. Überweisen Sie sofort, sonst nimmt der Staatsanwalt die Sache wieder auf. Europol, Abteilung Opferschutz',
    },
    {
      name: 'customs police',
      wider: true,
      subject: 'Zollkriminalamt',
      text: 'Ein an Sie adressiertes Paket mit Betäubungsmitteln wurde sichergestellt. Sie werden der Einfuhr von Drogen verdächtigt. Nehmen Sie binnen eines Tages per Antwort auf diese Mail Stellung, um einer Hausdurchsuchung und Festnahme zuvorzukommen.',
    },
    {
      name: 'fine instead of trial',
      wider: true,
      subject: 'Angebot der Staatsanwaltschaft',
      text: 'Statt einer öffentlichen Hauptverhandlung bieten wir Ihnen an, eine Auflage von 3.480 € zu zahlen. Danach wird Ihre Akte vernichtet. Lehnen Sie ab, erfahren Angehörige und Presse davon. Zahlung ausschließlich per Echtzeitüberweisung bis heute Abend.',
    },
    {
      name: 'settlement, again',
      wider: true,
      subject: 'Vergleich',
      text: 'Nach Prüfung Ihrer Antwort hat der Richter einem Vergleich zugestimmt. Begleichen Sie 3.200 Euro Geldbuße in Bitcoin bis morgen, dann wird die Akte geschlossen, sonst vollstrecken wir den Haftbefehl. Interpol',
    },
    {
      name: 'witness',
      wider: true,
      subject: 'Zeugenladung',
      text: 'Landgericht München. Ihre Aussage als Zeuge ist erforderlich. Laden Sie die Ladung über den Link herunter und bestätigen Sie heute. Bei Ausbleiben werden Sie polizeilich vorgeführt.',
    },
    {
      name: 'tax',
      wider: true,
      subject: 'Steuerbetrug',
      text: 'Zollfahndung. Gegen Ihre Firma läuft ein Strafverfahren wegen Steuerhinterziehung. Antworten Sie binnen 48 Stunden per E-Mail, andernfalls erfolgt Ihre Festnahme.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'GERICHTLICHE KONVOKATION\nDer Unterzeichnete General Egon Rautenberg, Direktor der Bundespolizei und Chef der Brigade für den Schutz der Minderjährigen, kontaktiert Sie kurz nach einer Informatik-Beschlagnahme der Cyber-Infiltration, um Sie zu informieren, dass Sie Objekt von mehreren gerichtlichen Verfolgungen sind: Kinderpornografie, Pädophilie, Exhibitionismus, Cyberpornografie. Bitte machen Sie sich per Mail hören, indem Sie Ihre Rechtfertigungen schreiben, in einer strikten Frist von 72 Stunden.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Hier Polizei. Auf deinem Handy sind Bilder von Kindern gefunden worden. Antworte auf die Mail in 24h sonst holen wir dich ab. KHK Brandt',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'LANDESKRIMINALAMT – Az. 4471/26\nIhnen wird eröffnet, dass gegen Sie wegen des Verdachts des Besitzes kinderpornographischer Inhalte gem. § 184b StGB ermittelt wird. Aus Gründen der Geheimhaltung erfolgt die Anhörung ausschließlich schriftlich. Sie werden ersucht, binnen zweier Tage eine Einlassung an die hiesige E-Mail-Anschrift zu richten. Andernfalls wird der Vorgang der Staatsanwaltschaft zwecks Erlass eines Haftbefehls vorgelegt.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Sehr geehrte Herr/Frau, ich bin Kommissar von Interpol Wien. Wir haben Videos, wo Sie nackt sind vor einer Minderjährigen. Unser Cyber-Gendarm hat alles aufgenommen und das ist der Beweis von Ihren Vergehen. Schicken Sie Ihre Verteidigung per Email in 48 Stunden. Ist die Zeit vorbei, geht der Bericht zum Staatsanwalt, Sie kommen in das Register der Sexualtäter, und Familie und Fernsehen sehen, was Sie machen vor dem Computer. Jetzt sind Sie verwarnt.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'STRAFTABELLE: Kinderpornografie – 5 Jahre Haft und 75.000 Euro; Pädophilie – 10 Jahre; Exhibitionismus – 1 Jahr; Cybergrooming – 3 Jahre. Ihre Taten wurden auf Dating-Seiten festgestellt. Die Generalstaatsanwaltschaft gewährt Ihnen drei Tage, um diese Vorladung elektronisch zu beantworten. Keine Antwort führt zur Festnahme am Wohnort.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Das Bundesamt für Polizei teilt mit: Ihre IP-Adresse wurde bei einer internationalen Aktion gegen sexuellen Missbrauch von Kindern im Netz ermittelt. Sie können sich gegenüber dem Ermittler unter dieser Adresse spätestens bis in 24 Stunden schriftlich äußern. Hören wir nichts von Ihnen, ergeht Haftbefehl und Ihr Arbeitgeber wird verständigt.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Steuerfahndung. Sie werden der Steuerhinterziehung und Geldwäsche verdächtigt. Antworten Sie binnen 24 Stunden auf diese Mail, wenn Sie Verhaftung und Kontosperre vermeiden möchten.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Das Amtsgericht Kassel lädt Sie als Zeugen in einer Strafsache. Die Ladung sehen Sie nach Klick auf die Schaltfläche unten. Erscheinen Sie nicht, werden Sie polizeilich vorgeführt.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Letzte Mahnung vor der Verhaftung. Sie haben auf die Vorladung von Europol nicht reagiert. Die Sache kann durch einen Vergleich beendet werden, wenn Sie heute 3.870 Euro zahlen. Sonst geht sie zum Richter und in die Zeitung.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Die Kaution von 2.200 Euro muss bis 17 Uhr auf das genannte Konto, sonst kommen Sie in Untersuchungshaft. Reden Sie mit niemandem, die Ermittlung ist geheim. Europol Berlin',
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Polizeipräsidium, Kommissariat für Straftaten gegen Kinder. Die Eltern einer Zwölfjährigen haben Anzeige erstattet, weil Sie mit ihr gechattet und Bilder Ihrer Geschlechtsteile geschickt haben. Der ganze Chatverlauf liegt uns vor. Bevor wir zum Staatsanwalt gehen, geben wir Ihnen Gelegenheit, Ihr Verhalten zu rechtfertigen. Schreiben Sie Ihre Antwort dem Ermittler an obige E-Mail bis Donnerstag. Schweigen gilt als Geständnis und Sie werden in Abwesenheit verhaftet.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: 'Deine Mailadresse steht auf der Liste der Käufer von Missbrauchsfilmen, die Interpol in Frankreich beschlagnahmt hat. Ich, Peter Stein, Leiter der Computerkriminalität, gebe dir eine Chance dich zu erklären, bevor ich deine Frau und die Zeitung informiere. 48h. Antworte nur per Mail, ruf nicht an.',
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Bitte lesen Sie die beigefügte Vorladung. Die Verbrechen, die Sie gemacht haben: sexuelle Belästigung von Minderjährigen, Internetpornografie, Pädophilie. Senden Sie Ihre Begründungen im Laufe von drei Tagen. Bei ausbleibender Rückmeldung wird die nächste Polizeistation den Haftbefehl ausführen.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Werter Bürger! Unsere Cyberagenten haben illegale Besuche auf Seiten mit Minderjährigen festgestellt. Die Strafe beträgt fünf Jahre Gefängnis. Sie werden gebeten, Ihr Geständnis oder Ihre Verteidigung spätestens morgen an dieses Postfach zu schicken, ansonsten wird der Name im Register der Sexualverbrecher veröffentlicht.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Zollfahndungsamt: In einem Paket auf Ihren Namen wurden Drogen gefunden. Sie stehen unter Verdacht des Schmuggels. Um der Festnahme zu entgehen, nehmen Sie heute an der Videovernehmung teil und senden Sie eine Passkopie an diese Mail.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: 'Sie haben ein unbezahltes Bußgeld und es besteht Haftbefehl. Kaufen Sie Geschenkkarten für 500 Euro und schicken Sie die Codes, dann wird er aufgehoben. Polizeibüro',
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Die Akte ist fast geschlossen. Nach Ihrer ersten Zahlung fehlen noch 940 Euro für die Bescheinigung der Einstellung. Wird heute nicht gezahlt, öffnet der Staatsanwalt die Akte wieder.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'An den Inhaber dieses Postfachs. Bei der Überwachung von Tauschbörsen hat unsere Dienststelle für Internetkriminalität festgestellt, dass Sie sexuelle Aufnahmen Minderjähriger angesehen und abgespeichert haben. Sie haben zwei Tage, um sich per Antwort auf diese Nachricht zu erklären. Andernfalls geht der Vorgang an die Staatsanwaltschaft und Sie werden zu Hause festgenommen. Kriminalhauptkommissar Weber, BKA',
    },
    {
      name: 'an investigator and a camera',
      text: 'Hallo, ich bin Ermittler bei Interpol. Du hast dich vor der Kamera 13-jährigen Mädchen nackt gezeigt, alle Chats liegen uns vor. Schreib mir bis morgen Abend eine Mail, sonst bekommen deine Frau, dein Chef und die Bild-Zeitung das Video.',
    },
    {
      name: 'a translated accusation',
      text: 'ANKLAGE GEGEN SIE. Infolge einer Computerbeschlagnahme durch Cyberinfiltration teilen wir Ihnen mit, dass Sie Gegenstand rechtlicher Schritte sind: Kinderpornos, Pädophilie, Exhibitionismus, Internetpornographie. Reichen Sie Ihre Gründe an obige Adresse ein, damit sie zur Bemessung der Sanktionen geprüft werden. Strenge Frist von 72 Stunden. Danach geht der Bericht an den Generalbundesanwalt zwecks Haftbefehl. Sie sind gewarnt. Der Präsident',
    },
    {
      name: 'a device that is linked',
      text: 'Wichtige Mitteilung der Polizei. Ihr Gerät wurde mit sexueller Ausbeutung von Kindern in Verbindung gebracht. Zum Schutz Ihrer Privatsphäre findet die Anhörung per Mail statt. Rufen Sie nicht an und kommen Sie nicht auf die Wache. Melden Sie sich binnen 24 Stunden beim zuständigen Beamten, sonst holt Sie eine Streife ab.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Die Steuerfahndung hat gegen Sie wegen Geldwäsche und Steuerhinterziehung ein Strafverfahren eröffnet. Schicken Sie Ihre Stellungnahme per E-Mail binnen 48 Stunden. Sonst werden Ihre Konten gesperrt und die Akte der Staatsanwaltschaft übergeben.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Ladung',
      text: 'Sie wurden als Zeuge vor das Amtsgericht geladen. Drücken Sie auf die Schaltfläche unten, um die Ladung einzusehen. Bei Nichterscheinen droht Ordnungsgeld oder polizeiliche Vorführung.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Danke für Ihre Antwort. Der Fall kann ohne Prozess beendet werden, wenn Sie binnen eines Tages eine Kaution von 2.900 Euro überweisen. Zahlen Sie nicht, wird der Haftbefehl vollstreckt. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Sehr geehrter Bürger, unser verdeckter Ermittler gab sich als 12-jähriges Mädchen aus, und Sie haben sie gegen Geld um intime Bilder gebeten. Das ist strafbar. Legen Sie Ihre Sicht schriftlich per E-Mail dar, bevor zwei Tage verstrichen sind. Anderenfalls kommen Sie vor Gericht und Ihr Arbeitgeber wird informiert. Kriminaloberkommissar Kern',
    },
    {
      name: 'traced to an address',
      text: 'Europol-Hinweis! Illegale Pornografie mit Kindern wurde zu Ihrer IP-Adresse zurückverfolgt. Ihnen drohen 6 Jahre Gefängnis. Sie haben 36 Stunden, um auf diese Nachricht mit vollem Namen und einer Kopie Ihres Passes zu antworten. Ignorieren Sie das nicht.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Letzte Möglichkeit vor Zwangsmaßnahmen: Der Polizei liegt ein Haftbefehl auf Ihren Namen wegen Betrugs und Identitätsdiebstahls vor. Wollen Sie das Gefängnis vermeiden, hinterlegen Sie heute 1.200 Euro, dann wird er aufgehoben.',
    },
    {
      name: 'a writer from the west of Africa, word for word',
      subject: 'AN IHRE AUFMERKSAMKEIT',
      text: `Werter Herr, werte Dame, ich bin Oberst Heribert Stangl, Befehlshaber der Kriminalgendarmerie, zuständig für den Dienst gegen die Cyberkriminalität. Wir haben nach einer Durchsuchung Ihrer Verbindung im Netz bemerkt, dass Sie mehrere Vergehen gemacht haben: pornografische Bilder mit Kindern, Kinderschänderei, Zurschaustellung des Körpers, Sex im Netz. Die Aufnahmen hat unser Polizist des Internets behalten, sie beweisen was Sie getan haben. Bitte schreiben Sie uns Ihre Entschuldigungsgründe per elektronischer Post, damit wir die Strafe bewerten, in einer Frist von drei Tagen. Wenn nicht, sind wir verpflichtet das Dossier zum Herrn Staatsanwalt zu schicken und Sie werden von der nächsten Wache abgeholt. Das Fernsehen und Ihre Nachbarn werden es auch erfahren.`,
    },
    {
      name: 'an officer of Vienna who writes like a form',
      subject: 'GZ 4 Vr 2217/26 – Verständigung des Beschuldigten',
      text: `Landeskriminalamt, Ermittlungsbereich Sittlichkeit. Gegen Sie ist hieramts ein Verfahren wegen Besitzes bildlichen sexualbezogenen Kindesmissbrauchsmaterials gemäß § 207a StGB anhängig. Die Auswertung der Datenspuren ergab eine eindeutige Zuordnung zu Ihrem Anschluss. Sie werden eingeladen, binnen 48 Stunden ab Erhalt eine schriftliche Rechtfertigung an das angeführte elektronische Postfach zu übermitteln. Von telefonischen Anfragen und Vorsprachen ist zum Schutz der Ermittlungen abzusehen. Verstreicht die Frist ungenutzt, ergeht Anzeige an die Staatsanwaltschaft Wien und es wird die Festnahme angeordnet. Die Eintragung in die Sexualstraftäterdatei erfolgt von Amts wegen. Hofrat Mag. Ottokar Brandl`,
    },
    {
      name: 'short and rude',
      subject: 'Ihre Akte',
      text: `Bundeskriminalamt Wiesbaden. Ihr Computer wurde überwacht. Wir wissen, welche Seiten mit Minderjährigen Sie besuchen, wir haben die Chats und die Videos. Das ist strafbar, bis zu fünf Jahre Haft. Sie bekommen 24 Stunden. Antworten Sie auf diese Mail und erklären Sie sich. Kommt nichts, holen Beamte Sie zu Hause ab und Ihre Frau, Ihr Chef und die Presse erhalten alles.`,
    },
    {
      name: 'a letter with a table of penalties',
      subject: 'Vorführungsbefehl Nr. EC3/8841',
      text: `EUROPOL – Zentrum gegen Kinderausbeutung. Sehr geehrter Beschuldigter! Folgende Straftatbestände wurden Ihrer IP-Kennung zugeordnet:
Verbreitung kinderpornographischer Schriften – Freiheitsstrafe von einem bis zu zehn Jahren
Sexueller Missbrauch über Fernkommunikation – Geldstrafe 65.000 €
Exhibitionistische Handlungen vor der Webcam – Geldstrafe 12.500 €
Cybergrooming – Freiheitsstrafe bis fünf Jahre
Es steht Ihnen frei, sich innerhalb von zwei Tagen unter brigade.jugendschutz@gmx.example zu äußern, damit unser Gremium das Strafmaß festlegen kann. Danach geht der Vorgang ohne weitere Mahnung an die Generalstaatsanwältin, die einen europäischen Haftbefehl beantragt, und Kinderschutzvereine werden benachrichtigt. Diese Angelegenheit ist streng vertraulich zu behandeln. Die Direktorin`,
    },
    {
      name: 'a witness of a tax fraud behind a link',
      wider: true,
      subject: 'Zeugenladung in der Strafsache 302 Js 4410/26',
      text: `Amtsgericht – Abteilung für Strafsachen. Sie sind in dem Verfahren wegen bandenmäßiger Steuerhinterziehung als Zeuge benannt. Die vollständige Ladung steht bis morgen 24 Uhr zum Abruf bereit: Dokument über den gesicherten Zugang öffnen. Bleiben Sie aus oder laden Sie die Ladung nicht herunter, kann ein Ordnungsgeld bis 1.000 Euro festgesetzt und die zwangsweise Vorführung angeordnet werden. Rückfragen bitte ausschließlich durch Antwort auf diese Nachricht.`,
    },
    {
      name: 'bail in the second mail',
      wider: true,
      subject: 'AW: Ihr Verfahren',
      text: `Wir haben Ihre Erklärung erhalten und dem Ermittlungsrichter vorgelegt. Er hält die Beweise gegen Sie für erdrückend, bietet Ihnen aber eine gütliche Erledigung an: Gegen Hinterlegung einer Kaution von 4.875 Euro wird das Strafverfahren eingestellt und Ihr Name nicht veröffentlicht. Die Überweisung muss noch heute auf das Treuhandkonto der Kriminaldirektion erfolgen. Sprechen Sie mit niemandem darüber. Andernfalls wird der Haftbefehl vollstreckt.`,
    },
    {
      name: 'a fatherly inspector who names nothing',
      subject: 'Ein ernstes Wort unter vier Augen',
      text: `Guten Abend, ich bin Kriminalrat Benno Achleitner und arbeite seit dreißig Jahren für den Schutz unserer Kinder. Was ich auf Ihrem Rechner gesehen habe, hat mich erschüttert: nackte Mädchen, kaum zwölf, und Ihre Nachrichten an sie. Ich möchte Ihnen Gelegenheit geben, mir zu sagen, wie es so weit kommen konnte, bevor ich den Vorgang weiterreiche. Schreiben Sie mir bis übermorgen Mittag an dieses Postfach. Danach liegt es nicht mehr in meiner Hand: Die Staatsanwältin wird Sie in Haft nehmen lassen und die Zeitungen werden Ihren Namen drucken. Reden Sie mit keinem Menschen darüber, auch nicht mit Ihrer Frau.`,
    },
    {
      name: 'the machine, from the Dutch',
      subject: 'OPROEP / EINLADUNG JUSTIZ',
      text: `Zur Ihrer Beachtung. Die Föderale Polizei in Zusammenarbeit mit EUROPOL teilt Ihnen mit, dass Sie Thema sind von mehreren gültigen rechtlichen Verfahren nach einer digitalen Beschlagnahmung: Kinderporno, Pädophilie, Exhibition, Cyberporno, Sexhandel. Sie haben die Tatsachen begangen nachdem Sie angepeilt wurden auf einer Annoncenseite. Ihre Nacktfotos sind aufgenommen durch unseren Cyberagent und machen die Beweise aus. Sie sind gebeten von sich hören zu lassen per Mail mit Ihren Verantwortungen, damit diese geprüft und verifiziert werden um die Sanktion zu schätzen, dies in einer strengen Frist von 72 Stunden. Nach dieser Frist sind wir gezwungen unseren Rapport zu senden an die Prokuratur. Nun seid Ihr gewarnt.`,
    },
    {
      name: 'a Swiss cantonal office',
      subject: 'Strafbefehlsverfahren ST.2026.4417 – Gewährung des rechtlichen Gehörs',
      text: `Kantonspolizei, Fachbereich Pädokriminalität. Im Rahmen einer internationalen Aktion wurde festgestellt, dass über Ihre E-Mail-Adresse verbotene Pornografie im Sinne von Art. 197 Abs. 4 StGB bezogen worden ist. Sie werden hiermit als beschuldigte Person erfasst. Es wird Ihnen das rechtliche Gehör gewährt; allfällige Bemerkungen sind innert 48 Stunden elektronisch einzureichen. Telefonische Auskünfte werden nicht erteilt. Ungenutzter Fristablauf gilt als Geständnis und zieht die polizeiliche Zuführung sowie den Eintrag im Register für Sexualdelinquenten nach sich. Fw Th. Zgraggen`,
    },
    {
      name: 'a blunt hacker in a uniform',
      subject: 'Anzeige läuft',
      text: `Hier ist die Cyberabteilung von INTERPOL. Deine IP hängt in einem Ring für Kinderpornos. Screenshots, Chatverläufe, Webcam: alles gesichert. Noch ist die Anzeige nicht beim Staatsanwalt. Du hast zwei Tage für eine Stellungnahme per Mail. Wer schweigt, wird morgens um sechs von einem Kommando geholt, und deine Kollegen bekommen einen Link zu den Dateien.`,
    },
    {
      name: 'customs and a parcel',
      wider: true,
      subject: 'Zollfahndung – Beschuldigtenvernehmung',
      text: `In einem an Sie gerichteten Paket wurden Betäubungsmittel sichergestellt. Gegen Sie wird wegen Drogenhandels ermittelt. Bitte melden Sie sich noch heute über den unten stehenden Link an und laden Sie Ihre Vorladung sowie ein Foto Ihres Ausweises hoch. Erfolgt dies nicht bis 20 Uhr, wird ein Haftbefehl vollstreckt.`,
    },
    {
      name: 'the last call',
      wider: true,
      subject: 'Dritte und letzte Aufforderung',
      text: `Sie haben auf unsere beiden Schreiben nicht geantwortet. Damit haben Sie Ihre Lage selbst verschlechtert. Die Akte wird heute um 18 Uhr an die Staatsanwaltschaft übergeben und das Fernsehen unterrichtet. Nur eine sofortige Antwort an diese Adresse kann das noch aufhalten. Kriminaldirektion, Abteilung Minderjährige`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Bundesministerium der Justiz – Aktenvermerk 88/K',
      text: 'Sehr geehrter Bürger, eine Auswertung durch unsere Internetstreife hat Ihren Namen mit dem Konsum von Missbrauchsvideos in Verbindung gebracht. Wir fordern Sie auf, ein handgeschriebenes Geständnis abzufotografieren und uns binnen vier Tagen auf diese Mail zurückzusenden. Damit ersparen Sie sich eine öffentliche Verhandlung. Andernfalls wird Ihr Reisepass gesperrt, Ihr Arbeitgeber verständigt und Sie werden in Gewahrsam genommen. Staatssekretär Dr. Kunibert Veit',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Ihr Vorgang bei Europol',
      text: 'Guten Tag, mein Name ist Lisbeth Aarsen, ich betreue bei Europol den Vorgang, in dem Sie als Hauptverdächtiger geführt werden. Es geht um den Tausch von Nacktaufnahmen Minderjähriger in einem Forum. Noch kann ich die Akte zurückhalten. Dafür brauche ich Ihre ehrliche Schilderung, schriftlich und vertraulich an meine Adresse, spätestens am dritten Tag. Sonst muss ich sie der Bundesanwaltschaft aushändigen, die Sie europaweit zur Fahndung ausschreibt.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Gerichtliche Zustellung',
      text: 'Im Anhang erhalten Sie die Anklageschrift gegen Sie wegen Betrugs. Öffnen Sie die Datei mit dem Passwort 4471. Wenn Sie nicht innerhalb von 24 Stunden widersprechen, wird das Urteil rechtskräftig und der Gerichtsvollzieher sowie die Polizei werden eingeschaltet. Landgericht',
    },
    {
      name: 'minutes of a meeting about the reader, tenth batch',
      subject: 'Niederschrift',
      text: 'Niederschrift über die Sitzung der Ermittlungsgruppe «Nordlicht» beim Landeskriminalamt\nTagesordnungspunkt 3: der Inhaber dieses Postfachs\nEs wurde festgestellt, dass er über Monate hinweg Bilder missbrauchter Kinder aufgerufen und in Chats verlangt hat. Die Gruppe ist sich einig, dass Anklage zu erheben ist. Auf Wunsch des Leiters wird ihm zuvor Gelegenheit gegeben, binnen zweier Tage eine Rechtfertigung an die Antwortadresse zu senden. Bleibt sie aus, wird er zur Fahndung ausgeschrieben und dem Arbeitgeber benannt.\nBeschluss: einstimmig. Gez. Polizeidirektor Hagenau',
    },
    {
      name: 'numbers only, tenth batch',
      subject: 'BKA / Vorgang 2291',
      text: '1. Wer sind wir: Bundeskriminalamt, Abteilung Cybercrime.\n2. Worum geht es: Kinderpornografie auf Ihrem Rechner.\n3. Was wissen wir: alles. 41 Videos, 17 Chats.\n4. Was wollen wir: Ihre Stellungnahme. Per Mail. In 24 Stunden.\n5. Was wenn nicht: Haftbefehl. Presse. Familie.',
    },
    {
      name: 'tax investigators, a deposit, tenth batch',
      wider: true,
      subject: 'Einleitung eines Strafverfahrens',
      text: 'Hiermit wird Ihnen eröffnet, dass gegen Sie wegen Hinterziehung von Einkommensteuer ermittelt wird. Zur Abwendung der Untersuchungshaft können Sie bis heute 18 Uhr eine Sicherheit von 3.900 Euro per Echtzeitüberweisung hinterlegen. Schicken Sie den Beleg an diese Adresse. Sprechen Sie mit niemandem, auch nicht mit der Bank. Steuerfahndung, Oberamtsrat Kling',
    },
    {
      name: 'müder kommissar, of the fifth writer’s batch one',
      subject: 'Ihre Akte',
      text: 'Guten Tag, hier Kommissar Brandt, Cybercrime. Ihre Akte liegt vor mir: Chats mit zwölfjährigen Mädchen, Fotos von Ihnen ohne Kleidung. Alles gesichert. Ehe das zur Staatsanwaltschaft geht, gebe ich Ihnen zwei Tage, mir hier per Mail zu schreiben, wie es dazu kam. Danach holen wir Sie ab, und die Nachbarn erfahren den Grund.',
    },
    {
      name: 'österreichisch, of the fifth writer’s batch one',
      subject: 'Verständigung des Beschuldigten',
      text: 'Bundeskriminalamt Wien, Büro Sexualdelikte. Sie werden verständigt, dass gegen Sie wegen § 207a StGB (bildliches sexualbezogenes Kindesmissbrauchsmaterial) ermittelt wird. Ihre Stellungnahme hat binnen 48 Stunden auf elektronischem Weg einzulangen. Andernfalls wird die Festnahme angeordnet und der Akt der Staatsanwaltschaft vorgelegt sowie Ihr Dienstgeber informiert.',
    },
    {
      name: 'stichworte, of the fifth writer’s batch one',
      subject: 'VORGANG 4471',
      text: 'Vorwurf: Kinderpornografie, Exhibitionismus. Beweis: Video. Behörde: Europol. Ihre Pflicht: Rechtfertigung per E-Mail. Frist: 72 Stunden. Folge: Haftbefehl, Register, Presse.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Letzte Möglichkeit',
      text: 'Ihre Stellungnahme ist eingegangen. Der Richter ist mit einem Vergleich über 3.900 Euro einverstanden. Überweisen Sie den Betrag bis 17 Uhr und senden Sie uns den Beleg. Die Akte wird dann geschlossen und niemand erfährt etwas.',
    },
    {
      name: 'tax investigators, again',
      wider: true,
      subject: 'Einleitung eines Strafverfahrens',
      text: 'Gegen Sie wurde ein Verfahren wegen Steuerhinterziehung eingeleitet. Sie können eine Hausdurchsuchung vermeiden, wenn Sie innerhalb von 48 Stunden per E-Mail Stellung nehmen und die Nachzahlung von 2.480 EUR leisten. Andernfalls ergeht Haftbefehl. Finanzamt für Steuerstrafsachen',
    },
    {
      name: 'the last warning',
      wider: true,
      subject: 'Letzte Mahnung',
      text: 'Auf unsere Vorladung haben Sie nicht reagiert. Dies ist die letzte Aufforderung. Melden Sie sich heute noch per Mail, sonst übergeben wir die Akte dem Staatsanwalt und Sie werden festgenommen. Kriminaldirektor',
    },
  ],
  genuine: [
    {
      name: 'lawyer',
      from: 'kanzlei@ra-vogel.example',
      subject: 'Vernehmungstermin',
      text: 'Sehr geehrter Herr Klein, die Kriminalpolizei Essen hat Sie als Beschuldigten vorgeladen, und zwar für Donnerstag, den 12. März um 14 Uhr. Bitte gehen Sie nicht hin, ich habe den Termin abgesagt und Akteneinsicht beantragt. Machen Sie gegenüber der Polizei keine Angaben. Rufen Sie mich unter 0201 55 66 77 an.',
    },
    {
      name: "court's real summons",
      from: 'poststelle@ag-koeln.example',
      subject: 'Ladung als Zeuge',
      text: 'In der Strafsache gegen Unbekannt werden Sie als Zeugin zum Termin am Montag, 4. Mai, 9.15 Uhr, Saal 112, Luxemburger Straße 101, geladen. Ein unentschuldigtes Ausbleiben kann mit Ordnungsgeld geahndet werden. Bei Fragen erreichen Sie die Geschäftsstelle unter 0221 477-0.',
    },
    {
      name: 'police advice',
      from: 'presse@polizei-nord.example',
      subject: 'Warnung vor falschen Vorladungen',
      text: 'Derzeit sind wieder E-Mails im Umlauf, in denen angebliche Beamte von Europol den Empfänger des Besitzes von Kinderpornografie bezichtigen und binnen 48 Stunden eine Stellungnahme verlangen. Es handelt sich um Betrug. Antworten Sie nicht und erstatten Sie Anzeige.',
    },
    {
      name: 'debt collector',
      from: 'inkasso@mahnwerk.example',
      subject: 'Letzte Mahnung vor Klage',
      text: 'Trotz mehrfacher Aufforderung haben Sie die Forderung von 318,40 Euro nicht beglichen. Sollte der Betrag nicht bis zum 15. Mai auf unserem Konto eingehen, werden wir ein gerichtliches Mahnverfahren einleiten. Dadurch entstehen Ihnen weitere Kosten. Rückfragen: 0800 1234567',
    },
    {
      name: 'tax office',
      from: 'noreply@finanzamt.example',
      subject: 'Festsetzung eines Verspätungszuschlags',
      text: 'Sie haben Ihre Steuererklärung für 2024 nicht fristgerecht abgegeben. Wir fordern Sie auf, die Erklärung binnen vier Wochen einzureichen. Andernfalls kann ein Zwangsgeld festgesetzt werden. Ihr Sachbearbeiter ist unter 030 9024-0 erreichbar.',
    },
    {
      name: 'neighbour dispute mediation',
      from: 'schlichtung@gemeinde.example',
      subject: 'Schlichtungsverhandlung',
      text: 'In der Sache Nachbarrecht lade ich Sie zur Schlichtungsverhandlung am 8. Juni um 18 Uhr ins Rathaus, Zimmer 3. Ziel ist eine gütliche Einigung. Erscheinen Sie nicht, kann ein Ordnungsgeld verhängt werden.',
    },
    {
      name: 'parish letter on prevention',
      from: 'pfarramt@gemeinde-st.example',
      subject: 'Präventionsschulung',
      text: 'Liebe Ehrenamtliche, das Bistum verpflichtet alle, die mit Kindern arbeiten, zur Schulung gegen sexuellen Missbrauch. Bitte reichen Sie bis 1. Mai Ihr erweitertes Führungszeugnis ein. Eine Kriminalbeamtin berichtet über Cybergrooming und Kinderpornografie.',
    },
    {
      name: 'lawyer, private mailbox',
      from: 'ra.koenig@gmx.de',
      subject: 'Ihr Verfahren',
      text: 'Sehr geehrte Frau Amsel, die Staatsanwaltschaft wirft Ihnen Betrug vor. Die Akte liegt mir vor. Kommen Sie Freitag um 11 Uhr in die Kanzlei, Hauptstraße 4. Antworten Sie bitte nicht selbst auf die Vorladung der Polizei.',
    },
    {
      name: 'daughter, gmail',
      from: 'lena.m@gmail.com',
      subject: 'Opa hat Angst',
      text: 'Mama, Opa hat eine Mail bekommen, da steht, er sei wegen Kinderpornografie angeklagt und müsse in 48 Stunden antworten, sonst komme er ins Gefängnis. Das ist doch Betrug, oder? Er zittert richtig.',
    },
    {
      name: 'Bußgeldstelle',
      from: 'bussgeld@landkreis.example',
      subject: 'Anhörung im Bußgeldverfahren',
      text: 'Ihnen wird vorgeworfen, am 3. März um 8.14 Uhr die zulässige Geschwindigkeit überschritten zu haben. Sie erhalten Gelegenheit, sich binnen einer Woche schriftlich oder online zu äußern. Es ist ein Verwarnungsgeld von 30 Euro zu zahlen. Auskunft: 06421 405-0.',
    },
    {
      name: 'youth office',
      from: 'jugendamt@stadt.example',
      subject: 'Hilfeplangespräch',
      text: 'Wir laden Sie zum Hilfeplangespräch am 12. Mai, 10 Uhr, Zimmer 214 ein. Thema ist auch das Ermittlungsverfahren gegen den Stiefvater wegen sexuellen Missbrauchs. Die Opferanwältin nimmt teil.',
    },
    {
      name: 'forum post',
      from: 'redaktion@verbraucher.example',
      subject: 'Leserfrage',
      text: 'Ein Leser schreibt uns, Europol habe ihm per Mail mit Haftbefehl gedroht, falls er nicht binnen 72 Stunden antworte. Unser Rat: Löschen Sie solche Nachrichten. Weder Europol noch die Polizei fordern Stellungnahmen per Mail.',
    },
    {
      name: "landlord's lawyer",
      from: 'info@kanzlei-mietrecht.example',
      subject: 'Kündigung und Räumungsklage',
      text: 'Namens unserer Mandantin fordern wir Sie auf, den Mietrückstand von 1.240 Euro bis 10. Mai auszugleichen. Andernfalls sind wir beauftragt, Klage beim Amtsgericht zu erheben.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'poststelle@ag-fulda.example',
      text: 'In der Strafsache gegen M. werden Sie als Zeuge geladen zum Termin am 14.03.2026 um 9:30 Uhr, Amtsgericht Fulda, Königstraße 38, Saal 4. Bringen Sie Ihren Ausweis mit. Bei unentschuldigtem Ausbleiben kann Ordnungsgeld verhängt werden. Tel. 0661 123456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'kanzlei@ra-vogt.example',
      text: 'Sehr geehrter Herr Kern, die Staatsanwaltschaft hat gegen Sie Anklage wegen sexueller Belästigung erhoben. Als Ihre Verteidigerin rate ich Ihnen, vor unserem Gespräch keine Angaben zu machen. Kommen Sie Dienstag um 18 Uhr in die Kanzlei. Rechtsanwältin Petra Vogt',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'inkasso@forderung.example',
      text: 'Letzte Mahnung: Sie schulden 124,50 Euro. Zahlen Sie nicht binnen 7 Tagen, beantragen wir einen Mahnbescheid. Für Ratenzahlung rufen Sie 030 123456 an.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'jule@gmail.com',
      text: 'Hi, Opa hat eine Mail gekriegt, angeblich Europol, er hätte Kinderpornos geschaut und müsse in 72 Stunden antworten. Er ist fix und fertig. Das ist doch Betrug? Sollen wir die Polizei rufen?',
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'dahl@pi-beispiel.example',
      text: 'Guten Tag, ich bearbeite Ihre Anzeige wegen Fahrraddiebstahls. Wir würden Sie gern als Geschädigten vernehmen. Rufen Sie mich werktags 8–16 Uhr unter 089 123456 an, dann vereinbaren wir einen Termin auf der Wache, Hauptstraße 5. POK Henrik Dahl',
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'compliance@konzern.example',
      text: 'Hallo Eva, uns liegt ein Hinweis auf Belästigung in deiner Abteilung vor. Wir bitten um eine schriftliche Stellungnahme bis Freitag. Die Angaben werden vertraulich behandelt. Fragen an HR, Durchwahl 330.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'redaktion@lokalblatt.example',
      text: 'POLIZEI WARNT: In der Mail heißt es, der Empfänger werde der Kinderpornografie beschuldigt und müsse in 72 Stunden antworten, sonst gehe die Sache zum Staatsanwalt. "Reiner Betrug", sagt die Polizei. Abonnieren Sie unseren Newsletter.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'kunden@bank.example',
      text: 'Wir haben eine verdächtige Überweisung von Ihrem Konto gestoppt. Hat Sie jemand getäuscht, der sich als Polizist ausgibt? Rufen Sie 089 123456 an. Geben Sie niemals Codes weiter.',
    },
    {
      name: 'from wache, third batch',
      from: 'wache@polizei.example',
      text: 'Guten Tag, zum Diebstahl Ihres Fahrrads möchten wir Sie als Geschädigten vernehmen. Bitte kommen Sie am Mittwoch, 12. März um 10 Uhr in die Polizeiinspektion, Hauptstraße 5, Zimmer 12. Bringen Sie Ihren Ausweis mit. Bei Verhinderung rufen Sie 0911 21120 an.',
    },
    {
      name: 'from anna, third batch',
      from: 'anna@familie.example',
      text: 'Hallo, Papa hat eine Mail angeblich von der Polizei bekommen, er sei wegen Kinderpornographie angeklagt und müsse in 72 Stunden antworten. Er ist völlig fertig. Das ist doch Betrug? Wir haben nicht geantwortet.',
    },
    {
      name: 'from mahnung, third batch',
      from: 'mahnung@inkasso.example',
      text: 'Die Rechnung 221 über 180 Euro ist weiterhin offen. Geht die Zahlung nicht binnen 10 Tagen ein, beantragen wir beim Amtsgericht einen Mahnbescheid. Fragen beantworten wir unter 0800 123456.',
    },
    {
      name: 'from kanzlei, fourth batch',
      from: 'kanzlei@recht.example',
      text: 'Guten Tag, die Staatsanwaltschaft hat gegen Sie Anklage wegen Körperverletzung erhoben. Die Hauptverhandlung ist am 4. Mai um 9:30 Uhr im Amtsgericht Köln, Saal 3. Wir sollten vorher sprechen; schicken Sie mir Ihre Anmerkungen per Mail bis Freitag. Freundliche Grüße, M. Vogt, Rechtsanwältin',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'An alle Mitarbeiter: Es kursieren gefälschte Mails im Namen der Polizei wegen Kinderpornografie. Nicht antworten, nichts anklicken und die Mail an die IT weiterleiten. Die Polizei schreibt nie so.',
    },
    {
      name: 'a witness is summoned by the police with hour and room',
      from: 'pi.seesen@polizei-nds.example',
      subject: 'Ladung als Zeugin',
      text: `Sehr geehrte Frau Ahlers, in einem Ermittlungsverfahren gegen einen Dritten möchten wir Sie als Zeugin vernehmen. Bitte kommen Sie am Dienstag, dem 14. April 2026, um 10:15 Uhr in die Polizeistation Seesen, Jacobsonstraße 4, Zimmer 12. Bringen Sie Ihren Personalausweis und dieses Schreiben mit. Wenn Sie verhindert sind, rufen Sie mich bitte unter 05381 944-117 an. Mit freundlichen Grüßen, Krüger, Polizeioberkommissarin`,
    },
    {
      name: 'a defence lawyer to a client who is charged',
      from: 'sekretariat@kanzlei-moor.example',
      subject: 'Ihre Strafsache wegen § 184b StGB',
      text: `Sehr geehrter Herr Deppe, ich habe mich für Sie bestellt und Akteneinsicht beantragt. Ihnen wird der Besitz kinderpornographischer Inhalte vorgeworfen. Bitte äußern Sie sich gegenüber der Polizei nicht, auch nicht schriftlich; der Vernehmung müssen Sie nicht Folge leisten, ich habe den Termin abgesagt. Sobald die Akte von der Staatsanwaltschaft da ist, melde ich mich. Den Beschluss über die Durchsuchung und die beigefügte Vollmacht senden Sie mir bitte innerhalb von drei Tagen zurück. Moor, Fachanwältin für Strafrecht`,
    },
    {
      name: 'a grandson asks whether it is real',
      from: 'jonas.w@posteo.example',
      subject: 'Fwd: Opa hat das bekommen',
      text: `Hallo Tante Silke, Opa hat gestern eine Mail gekriegt, angeblich vom BKA, mit Stempel und allem. Da steht, er soll sich binnen 72 Stunden wegen Pornografie rechtfertigen, sonst kommt ein Haftbefehl. Er hat die ganze Nacht nicht geschlafen. Ich glaube, das ist Betrug, aber er traut sich nicht zur Polizei. Weißt du, ob so etwas echt sein kann? Soll er da antworten? Jonas`,
    },
    {
      name: 'the company counsel about an inquiry',
      from: 'recht@maschinen-huber.example',
      subject: 'Interne Untersuchung – bitte vertraulich',
      text: `Liebe Kolleginnen und Kollegen, die Staatsanwaltschaft ermittelt gegen unbekannt wegen Untreue im Einkauf. Das Unternehmen arbeitet mit den Behörden zusammen. Bitte löschen Sie keine Unterlagen und senden Sie mir bis Freitag, 12 Uhr, eine Liste Ihrer Lieferanten. Gegen Sie persönlich richtet sich kein Vorwurf. Anfragen von Ermittlern leiten Sie bitte an die Rechtsabteilung, Durchwahl 231, weiter. Dr. Petra Lindt, Syndikusrechtsanwältin`,
    },
    {
      name: 'a lawyer threatens a neighbour',
      from: 'kanzlei@ra-hollmann.example',
      subject: 'Unterlassung und Schmerzensgeld',
      text: `Sehr geehrte Frau Kern, ich vertrete Ihren Nachbarn, Herrn Bühler. Sie haben ihn am 2. April als Pädophilen bezeichnet. Das ist eine strafbare Verleumdung. Ich fordere Sie auf, binnen drei Tagen die beigefügte Unterlassungserklärung zu unterzeichnen und 1.500 Euro Schmerzensgeld zu zahlen. Andernfalls werden wir Strafanzeige gegen Sie erstatten und Klage beim Amtsgericht einreichen. Hollmann, Rechtsanwalt`,
    },
    {
      name: 'a court tells of a document in its portal',
      from: 'noreply@ejustice-portal.example',
      subject: 'Neues Dokument in Ihrem Postfach',
      text: `Guten Tag, in Ihrem Bürgerpostfach liegt eine neue Nachricht des Amtsgerichts Freiburg zum Verfahren 4 C 118/26. Bitte melden Sie sich wie gewohnt mit Ihrem Ausweis auf dem Portal an, um sie zu lesen. Aus Sicherheitsgründen enthält diese E-Mail keinen Link. Die Nachricht gilt am dritten Tag nach der Bereitstellung als zugestellt. Auf diese E-Mail können Sie nicht antworten.`,
    },
    {
      name: 'a pensioner forwards the whole letter to the bank',
      from: 'ewald.kirsch@web.example',
      subject: 'WG: Vorladung – ist das echt?',
      quotes: true,
      text: `Guten Tag Frau Lehmann, dieses Schreiben habe ich heute bekommen. Muss ich da antworten? Ich habe so etwas nie getan und schäme mich sehr.
-----Ursprüngliche Nachricht-----
Von: Europol
Gegen Sie läuft ein Verfahren wegen Kinderpornographie und Pädophilie. Schicken Sie uns Ihre Rechtfertigung per E-Mail binnen 72 Stunden, sonst wird der Bericht dem Staatsanwalt übergeben und ein Haftbefehl erlassen.`,
    },
    {
      name: 'the youth office on a report',
      from: 'jugendamt@landkreis.example',
      subject: 'Einladung zum Gespräch',
      text: 'Sehr geehrte Frau Adler, dem Jugendamt wurde mitgeteilt, dass Ihr Sohn im Internet von einem Erwachsenen sexuell angeschrieben wurde. Wir möchten mit Ihnen darüber sprechen: Mittwoch, 15. April, 14 Uhr, Kreishaus, Zimmer 2.08. Bringen Sie gern eine Vertrauensperson mit. Wenn Sie verhindert sind, rufen Sie mich unter 04131 26-1408 an. Gegen Sie richtet sich kein Vorwurf.',
    },
    {
      name: 'human resources hear an employee',
      from: 'personal@logistik-nord.example',
      subject: 'Anhörung zu Vorwürfen – vertraulich',
      text: 'Sehr geehrter Herr Sand, gegen Sie wurden Vorwürfe wegen sexueller Belästigung einer Kollegin erhoben. Wir geben Ihnen Gelegenheit, bis Donnerstag, 12 Uhr, schriftlich Stellung zu nehmen; Sie können auf diese E-Mail antworten oder zu einem Gespräch in mein Büro kommen. Der Betriebsrat ist informiert. Bitte behandeln Sie die Sache vertraulich. Erhalten wir keine Antwort, entscheiden wir nach Aktenlage.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'praevention@polizei-info.example',
      subject: 'Rundbrief: So erkennen Sie die falsche Vorladung',
      text: 'Liebe Leserinnen und Leser, die Täter schreiben etwa: "Gegen Sie läuft ein Verfahren wegen Kinderpornografie. Antworten Sie binnen 72 Stunden, sonst ergeht Haftbefehl." Nichts davon stimmt. Die Polizei lädt nie per E-Mail vor. Löschen Sie die Nachricht, sprechen Sie mit Angehörigen, und wenn Sie gezahlt haben, gehen Sie zur Bank und erstatten Sie Anzeige.',
    },
    {
      name: 'written hearing of an accused, by a real office, tenth batch',
      from: 'pi-holzminden@polizei-nds.example',
      subject: 'Schriftliche Anhörung als Beschuldigter, Az. 202600118844',
      text: 'Polizeiinspektion Holzminden, Bürgermeister-Schrader-Straße 24, 37603 Holzminden, Telefon 05531 958-0\nSehr geehrter Herr Brandes,\nIhnen wird zur Last gelegt, am 3. Oktober 2026 in Holzminden ein Fahrrad entwendet zu haben (Diebstahl, § 242 StGB). Als Beschuldigter haben Sie das Recht, sich zur Sache zu äußern oder nicht auszusagen und jederzeit einen Verteidiger zu befragen. Bitte senden Sie den beiliegenden Fragebogen innerhalb von zwei Wochen ausgefüllt zurück. Äußern Sie sich nicht, wird der Vorgang nach Aktenlage an die Staatsanwaltschaft Hildesheim abgegeben.\nMit freundlichen Grüßen, Wessel, Polizeioberkommissar',
    },
  ],
}
