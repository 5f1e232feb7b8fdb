<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>espalier</name>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>More often than by the dense model:</source>
        <translation>Häufiger als beim dichten Modell:</translation>
    </message>
    <message>
        <source>  %1 taken for %2: %3 instead of %4</source>
        <translation>  %1 für %2 gehalten: %3 statt %4</translation>
    </message>
    <message>
        <source>Espalier: choose how sparse a neural network should be.
Without a command it opens its window: espalier [FILE.espalier]</source>
        <translation>Espalier: entscheiden, wie dünn besetzt (sparse) ein neuronales Netz sein soll.
Ohne Befehl öffnet sich das Fenster: espalier [FILE.espalier]</translation>
    </message>
    <message>
        <source>Print the versions and exit</source>
        <translation>Versionen ausgeben und beenden</translation>
    </message>
    <message>
        <source>The workspace is %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>The chart is     %1</source>
        <translation>Diagramm:       %1</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message>
        <source>Everything once, on Fashion-MNIST and a small residual network; needs no display</source>
        <translation>Alles einmal, an Fashion-MNIST und einem kleinen Residualnetz; braucht keine Anzeige</translation>
    </message>
    <message>
        <source>Where the workspace and the chart go</source>
        <translation>Wohin Arbeitsbereich und Diagramm kommen</translation>
    </message>
    <message>
        <source>fashion; vit, a vision transformer on the same images; letters, a table; or sequence, words and their languages</source>
        <translation>fashion; vit, ein Vision-Transformer auf denselben Bildern; letters, eine Tabelle; oder sequence, Wörter und ihre Sprachen</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>Ein JSON-Dokument auf stdout</translation>
    </message>
    <message>
        <source>Rename, annotate, tag, or put away an experiment</source>
        <translation>Experiment umbenennen, kommentieren, verschlagworten oder weglegen</translation>
    </message>
    <message>
        <source>A workspace</source>
        <translation>Ein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Its name, its id, or the beginning of the id</source>
        <translation>Sein Name, seine ID oder der Anfang der ID</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>A note in place of the one there is; an empty one takes it away</source>
        <translation>Notiz anstelle der vorhandenen; eine leere entfernt sie</translation>
    </message>
    <message>
        <source>Add a tag; may be given again</source>
        <translation>Schlagwort hinzufügen; mehrfach möglich</translation>
    </message>
    <message>
        <source>Take a tag away; may be given again</source>
        <translation>Schlagwort entfernen; mehrfach möglich</translation>
    </message>
    <message>
        <source>Put it into the trash: kept, but not listed and not drawn</source>
        <translation>In den Papierkorb legen: bleibt erhalten, wird aber weder aufgeführt noch gezeichnet</translation>
    </message>
    <message>
        <source>Take it out of the trash again</source>
        <translation>Wieder aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>%1, before it %2</source>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 on %2 images (dense %3)</source>
        <translation>%1 auf %2 Bildern (dicht %3)</translation>
    </message>
    <message>
        <source>  pruned</source>
        <translation>  beschnitten</translation>
    </message>
    <message>
        <source>  recovered</source>
        <translation>  erholt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 of prunable weights, %2 of all weights, %3 of MACs</source>
        <translation>%1 der beschneidbaren Gewichte, %2 aller Gewichte, %3 der MACs</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 as %2 (dense %3)</source>
        <translation>%1 als %2 (dicht %3)</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>%1 an der Spitze</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>%1 at the peak, less an empty one&apos;s</source>
        <translation>%1 an der Spitze, abzüglich eines leeren Prozesses</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>compacted and masked outputs differ by %1 at most</source>
        <translation>Ausgaben von kompaktiertem und maskiertem Modell unterscheiden sich um höchstens %1</translation>
    </message>
    <message>
        <source>sparse and masked outputs differ by %1 of the largest at most</source>
        <translation>Ausgaben von sparse und maskiertem Modell unterscheiden sich um höchstens %1 der größten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Latency, batch %1, threads %2</source>
        <translation>Latenz, Batch %1, Threads: %2</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>of dense</source>
        <translation>von dicht</translation>
    </message>
    <message>
        <source>of the fastest dense</source>
        <translation>vom schnellsten dichten</translation>
    </message>
    <message>
        <source>The fastest dense model ran in %1: %2.</source>
        <translation>Das schnellste dichte Modell lief in %1: %2.</translation>
    </message>
    <message>
        <source>dense, %1</source>
        <translation>dicht, %1</translation>
    </message>
    <message>
        <source>%1 sparse, %2 dense</source>
        <translation>%1 sparse, %2 dicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>MACs left</source>
        <translation>MACs übrig</translation>
    </message>
    <message>
        <source>sparse runtime</source>
        <translation>Sparse-Runtime</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>gemessen auf</translation>
    </message>
    <message>
        <source>What was met on the way</source>
        <translation>Was unterwegs auffiel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>branched from</source>
        <translation>Abzweig von</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>put away; not listed and not drawn</source>
        <translation>weggelegt; weder aufgeführt noch gezeichnet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <translation>%1, im Papierkorb</translation>
    </message>
    <message>
        <source>Latency is a ratio to the dense model, measured side by side (batch %1, threads %2); below 1 is faster.</source>
        <translation>Latenz ist das Verhältnis zum dichten Modell, nebeneinander gemessen (Batch %1, Threads: %2); unter 1 ist schneller.</translation>
    </message>
    <message>
        <source>No experiments yet.</source>
        <translation>Noch keine Experimente.</translation>
    </message>
    <message>
        <source>Δ points</source>
        <translation>Δ %-Punkte</translation>
    </message>
    <message>
        <source>weights removed</source>
        <translation>Gewichte entfernt</translation>
    </message>
    <message>
        <source>MACs removed</source>
        <translation>MACs entfernt</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Write an experiment&apos;s model, as it would be deployed</source>
        <translation>Modell eines Experiments schreiben, so wie es in den Einsatz ginge</translation>
    </message>
    <message>
        <source>The file to write: NAME.pt (TorchScript), NAME.onnx or NAME.safetensors (the weights)</source>
        <translation>Die zu schreibende Datei: NAME.pt (TorchScript), NAME.onnx oder NAME.safetensors (die Gewichte)</translation>
    </message>
    <message>
        <source>Also write the exact masks</source>
        <translation>Auch die exakten Masken schreiben</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>prognostiziert</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>latency foretold</source>
        <translation>Latenz-Prognose</translation>
    </message>
    <message>
        <source>%1 (outside)</source>
        <translation>%1 (außerhalb)</translation>
    </message>
    <message>
        <source>%1 of the intervals hold what was measured (meant: 90 %); half of the accuracies are within %2 points, half of the latencies within %3.</source>
        <translation>%1 der Intervalle enthalten den gemessenen Wert (Soll: 90 %); die Hälfte der Genauigkeiten trifft auf %2 Prozentpunkte, die Hälfte der Latenzen auf %3 genau.</translation>
    </message>
    <message>
        <source>Foretell what a plan will come to; without one, every experiment from the others, beside what was measured</source>
        <translation>Prognostizieren, was ein Plan ergibt; ohne Plan jedes Experiment aus den anderen, neben dem Gemessenen</translation>
    </message>
    <message>
        <source>A plan, PLAN.json</source>
        <translation>Ein Plan, PLAN.json</translation>
    </message>
    <message>
        <source>Make a workspace from a model and a validation set, and measure the dense model</source>
        <translation>Arbeitsbereich aus Modell und Validierungsdaten anlegen und das dichte Modell messen</translation>
    </message>
    <message>
        <source>The workspace to make, NAME.espalier</source>
        <translation>Der anzulegende Arbeitsbereich, NAME.espalier</translation>
    </message>
    <message>
        <source>A TorchScript file</source>
        <translation>Eine TorchScript-Datei</translation>
    </message>
    <message>
        <source>Validation samples: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL], npy:X.npy,Y.npy</source>
        <translation>Validierungs-Samples: idx:DIR, images:DIR, cifar:DIR, csv:FILE[,label=COL], npy:X.npy,Y.npy</translation>
    </message>
    <message>
        <source>Training samples; else the training half of --data where it has one</source>
        <translation>Trainings-Samples; sonst die Trainingshälfte von --data, falls vorhanden</translation>
    </message>
    <message>
        <source>Shape of one sample, e.g. 3x32x32; else taken from the data</source>
        <translation>Form eines Samples, z. B. 3x32x32; sonst aus den Daten</translation>
    </message>
    <message>
        <source>Subtracted after scaling images to 0..1: one value, or one a channel</source>
        <translation>Wird nach dem Skalieren der Bilder auf 0..1 abgezogen: ein Wert oder einer pro Kanal</translation>
    </message>
    <message>
        <source>Divided by then: one value, or one a channel</source>
        <translation>Dadurch wird dann geteilt: ein Wert oder einer pro Kanal</translation>
    </message>
    <message>
        <source>Batch size latency is measured at</source>
        <translation>Batchgröße, bei der die Latenz gemessen wird</translation>
    </message>
    <message>
        <source>Threads latency is measured with</source>
        <translation>Threads, mit denen die Latenz gemessen wird</translation>
    </message>
    <message>
        <source>Deployment adapter that measures with another engine: onnxruntime, opencv, one of your own, or none; else ONNX Runtime where it is found</source>
        <translation>Deployment-Adapter, der mit einer anderen Engine misst: onnxruntime, opencv, ein eigener oder none; sonst ONNX Runtime, falls vorhanden</translation>
    </message>
    <message>
        <source>An operating profile, a JSON file; more than once for several</source>
        <translation>Ein Betriebsprofil, eine JSON-Datei; mehrfach möglich</translation>
    </message>
    <message>
        <source>What a model is made of, and whether it and its data understand each other</source>
        <translation>Woraus ein Modell besteht und ob es zu seinen Daten passt</translation>
    </message>
    <message>
        <source>Shape of one sample, e.g. 3x32x32; with --data it is found out</source>
        <translation>Form eines Samples, z. B. 3x32x32; wird mit --data ermittelt</translation>
    </message>
    <message>
        <source>Run some of these samples through it, and propose how to preprocess them</source>
        <translation>Einige dieser Samples durch das Modell schicken und eine Vorverarbeitung vorschlagen</translation>
    </message>
    <message>
        <source>Subtracted after scaling images to 0..1: one value, or one a channel; else the usual ones are tried</source>
        <translation>Wird nach dem Skalieren der Bilder auf 0..1 abgezogen: ein Wert oder einer pro Kanal; sonst werden die üblichen probiert</translation>
    </message>
    <message>
        <source>How many samples to try at most</source>
        <translation>Wie viele Samples höchstens probiert werden</translation>
    </message>
    <message>
        <source>Write some samples as the model sees them into this folder</source>
        <translation>Einige Samples, wie das Modell sie sieht, in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>The experiments of a workspace, oldest first</source>
        <translation>Experimente eines Arbeitsbereichs, ältestes zuerst</translation>
    </message>
    <message>
        <source>Comma-separated values on stdout</source>
        <translation>Kommagetrennte Werte auf stdout</translation>
    </message>
    <message>
        <source>Only what fits, as in the window: &apos;channel accuracy&gt;92 latency&lt;0.8 stored&lt;300kB tag:ship -status:failed&apos;</source>
        <translation>Nur was passt, wie im Fenster: &apos;channel accuracy&gt;92 latency&lt;0.8 stored&lt;300kB tag:ship -status:failed&apos;</translation>
    </message>
    <message>
        <source>Also those in the trash</source>
        <translation>Auch die im Papierkorb</translation>
    </message>
    <message>
        <source>input          %1</source>
        <translation>Eingabe        %1</translation>
    </message>
    <message>
        <source>classes        %1</source>
        <translation>Klassen        %1</translation>
    </message>
    <message>
        <source>parameters     %1, of which %2 can be pruned</source>
        <translation>Parameter      %1, davon %2 beschneidbar</translation>
    </message>
    <message>
        <source>MACs           %1 a sample</source>
        <translation>MACs           %1 pro Sample</translation>
    </message>
    <message>
        <source>activations    %1 at the peak, a sample</source>
        <translation>Aktivierungen  %1 an der Spitze, pro Sample</translation>
    </message>
    <message>
        <source>time           %1 (batch %2, threads %3)</source>
        <translation>Zeit           %1 (Batch %2, Threads: %3)</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1 heads, group %2</source>
        <translation>%1 Heads, Gruppe %2</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Layers of one group lose their channels together.</source>
        <translation>Schichten einer Gruppe verlieren ihre Kanäle gemeinsam.</translation>
    </message>
    <message>
        <source>%1 is in the log already and is not measured again.</source>
        <translation>%1 steht schon im Protokoll und wird nicht noch einmal gemessen.</translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>data           %1 samples, %2</source>
        <translation>Daten          %1 Samples, %2</translation>
    </message>
    <message>
        <source>measured       mean %1, deviation %2 (on %3 samples)</source>
        <translation>gemessen       Mittelwert %1, Standardabweichung %2 (auf %3 Samples)</translation>
    </message>
    <message>
        <source>Operating profiles: keep them in a workspace, and judge experiments by them</source>
        <translation>Betriebsprofile: in einem Arbeitsbereich halten und Experimente daran messen</translation>
    </message>
    <message>
        <source>add, list, show, remove, or check; list unless given</source>
        <translation>add, list, show, remove oder check; ohne Angabe list</translation>
    </message>
    <message>
        <source>A file to add, a profile to show or remove, or an experiment to check; all are checked unless given</source>
        <translation>Eine hinzuzufügende Datei, ein zu zeigendes oder zu entfernendes Profil oder ein zu prüfendes Experiment; ohne Angabe werden alle geprüft</translation>
    </message>
    <message>
        <source>Check by this profile only</source>
        <translation>Nur nach diesem Profil prüfen</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>requests a second, at the most</source>
        <translation>Anfragen pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>the same for each core</source>
        <translation>dasselbe je Kern</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 for a million requests</source>
        <translation>%1 für eine Million Anfragen</translation>
    </message>
    <message>
        <source>the same where no device ever waits</source>
        <translation>dasselbe, wenn kein Gerät je wartet</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>energy of a request, estimated</source>
        <translation>Energie einer Anfrage, geschätzt</translation>
    </message>
    <message>
        <source>energy of a request, %1</source>
        <translation>Energie einer Anfrage, %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>energy dense</source>
        <translation>Energie dicht</translation>
    </message>
    <message>
        <source>stored dense</source>
        <translation>gespeichert dicht</translation>
    </message>
    <message>
        <source>time dense</source>
        <translation>Zeit dicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  p99 under load: %1, in the worst surroundings %2</source>
        <translation>  p99 unter Last: %1, in der schlechtesten Umgebung %2</translation>
    </message>
    <message>
        <source>  p99 under load, in the worst surroundings: %1</source>
        <translation>  p99 unter Last, in der schlechtesten Umgebung: %1</translation>
    </message>
    <message>
        <source>Estimated energy: %1 pJ a multiply-accumulate, %2 pJ a byte. %3</source>
        <translation>Geschätzte Energie: %1 pJ pro MAC, %2 pJ pro Byte. %3</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>no sign of life from the worker</source>
        <translation>kein Lebenszeichen vom Worker</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One unfinished job goes on.</source>
        <translation>Ein unfertiger Job läuft weiter.</translation>
    </message>
    <message>
        <source>%1 unfinished jobs go on.</source>
        <translation>%1 unfertige Jobs laufen weiter.</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nichts ist unfertig.</translation>
    </message>
    <message>
        <source>Finish what was interrupted</source>
        <translation>Unterbrochenes zu Ende bringen</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>classes shifted</source>
        <translation>verschobene Klassen</translation>
    </message>
    <message>
        <source>all corruptions</source>
        <translation>alle Störungen</translation>
    </message>
    <message>
        <source>worst plausible</source>
        <translation>schlimmster plausibler Fall</translation>
    </message>
    <message>
        <source>Try experiments and the dense model on worse and on other data</source>
        <translation>Experimente und das dichte Modell auf schlechteren und anderen Daten erproben</translation>
    </message>
    <message>
        <source>Names, ids, or beginnings of ids</source>
        <translation>Namen, IDs oder Anfänge von IDs</translation>
    </message>
    <message>
        <source>Try the first so many validation samples</source>
        <translation>Nur die ersten so vielen Validierungs-Samples nehmen</translation>
    </message>
    <message>
        <source>noise, blur, motion, brightness, contrast, jpeg, pixelate or occlusion; of tables noise or missing. All unless given</source>
        <translation>noise, blur, motion, brightness, contrast, jpeg, pixelate oder occlusion; bei Tabellen noise oder missing. Ohne Angabe alle</translation>
    </message>
    <message>
        <source>1 to 5, with commas between; all unless given</source>
        <translation>1 bis 5, durch Kommas getrennt; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Other validation samples, as --data of init takes them</source>
        <translation>Andere Validierungs-Samples, wie bei --data von init</translation>
    </message>
    <message>
        <source>Prune, recover and measure by a plan</source>
        <translation>Nach einem Plan beschneiden, Genauigkeit zurückgewinnen und messen</translation>
    </message>
    <message>
        <source>The plan, a JSON file</source>
        <translation>Der Plan, eine JSON-Datei</translation>
    </message>
    <message>
        <source>A name for the experiment; else the plan&apos;s own, else its file name</source>
        <translation>Name des Experiments; sonst der des Plans, sonst sein Dateiname</translation>
    </message>
    <message>
        <source>The experiment the plan was branched from, to be remembered with it</source>
        <translation>Das Experiment, von dem der Plan abzweigt; wird mit ihm vermerkt</translation>
    </message>
    <message>
        <source>Deployment adapter for this run, instead of the workspace&apos;s, or none</source>
        <translation>Deployment-Adapter für diesen Lauf, statt dem des Arbeitsbereichs, oder none</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>Cancelling; what is finished is kept. Press Ctrl+C again to stop at once.</source>
        <translation>Wird abgebrochen; Fertiges bleibt erhalten. Noch einmal Strg+C hält sofort an.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Find out what each layer bears, cut alone at several sparsities</source>
        <translation>Ermitteln, was jede Schicht verträgt, einzeln bei mehreren Sparsity-Werten beschnitten</translation>
    </message>
    <message>
        <source>A pattern; more than once for several. Else unstructured, channel and head, as far as they fit</source>
        <translation>Ein Muster; mehrfach möglich. Sonst unstructured, channel und head, soweit sie passen</translation>
    </message>
    <message>
        <source>Sparsities, fractions of 1 with commas between</source>
        <translation>Sparsity-Werte, Bruchteile von 1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Validate on the first so many samples</source>
        <translation>Auf den ersten so vielen Samples validieren</translation>
    </message>
    <message>
        <source>What ranks weights, as in a plan</source>
        <translation>Was die Gewichte reiht, wie in einem Plan</translation>
    </message>
    <message>
        <source>A layer to time with every number of channels; more than once for several. Alone: nothing else is scanned</source>
        <translation>Eine Schicht, deren Zeit mit jeder Kanalzahl gemessen wird; mehrfach möglich. Allein: sonst wird nichts gescannt</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>breaks at</source>
        <translation>bricht ein bei</translation>
    </message>
    <message>
        <source>%1 by %2, on %3 images: change of accuracy in points, each layer cut alone</source>
        <translation>%1 nach %2, auf %3 Bildern: Änderung der Genauigkeit in Prozentpunkten, jede Schicht einzeln beschnitten</translation>
    </message>
    <message>
        <source>time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <source>of the whole</source>
        <translation>vom Ganzen</translation>
    </message>
    <message>
        <source>%1: numbers of channels worth having (any more would take longer), batch %2, threads: %3</source>
        <translation>%1: lohnende Kanalzahlen (schon einer mehr würde länger dauern), Batch %2, Threads: %3</translation>
    </message>
    <message>
        <source>One experiment, all of it</source>
        <translation>Alles über ein Experiment</translation>
    </message>
    <message>
        <source>What pruning did to each class, instead</source>
        <translation>Stattdessen, was das Pruning bei jeder Klasse bewirkt hat</translation>
    </message>
    <message>
        <source>Make the best plan within limits, by what a scan found out</source>
        <translation>Den besten Plan innerhalb von Grenzen erstellen, aus den Ergebnissen eines Scans</translation>
    </message>
    <message>
        <source>Stored bytes of the layers&apos; weights</source>
        <translation>Gespeicherte Bytes der Gewichte der Schichten</translation>
    </message>
    <message>
        <source>Multiply-accumulates left, for one sample</source>
        <translation>Verbleibende MACs, für ein Sample</translation>
    </message>
    <message>
        <source>In points</source>
        <translation>In Prozentpunkten</translation>
    </message>
    <message>
        <source>LAYER=S: this layer loses S, whatever the others do</source>
        <translation>LAYER=S: diese Schicht verliert S, was auch immer die anderen tun</translation>
    </message>
    <message>
        <source>A pattern to choose from; more than once for several. Else what was scanned</source>
        <translation>Ein Muster, das zur Wahl steht; mehrfach möglich. Sonst die gescannten</translation>
    </message>
    <message>
        <source>What ranks weights, as it was scanned</source>
        <translation>Was die Gewichte reiht, wie es gescannt wurde</translation>
    </message>
    <message>
        <source>A JSON list of recovery steps, or a plan that has them</source>
        <translation>Eine JSON-Liste von Rückgewinnungsschritten oder ein Plan, der sie enthält</translation>
    </message>
    <message>
        <source>The plan to write, PLAN.json</source>
        <translation>Der zu schreibende Plan, PLAN.json</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>not foretold: it lies outside of what was scanned</source>
        <translation>keine Prognose: liegt außerhalb des Gescannten</translation>
    </message>
    <message>
        <source>%1 (90 % between %2 and %3)</source>
        <translation>%1 (zu 90 % zwischen %2 und %3)</translation>
    </message>
    <message>
        <source>%1, after recovery</source>
        <translation>%1, nach Rückgewinnung</translation>
    </message>
    <message>
        <source>%1, before any recovery</source>
        <translation>%1, vor jeder Rückgewinnung</translation>
    </message>
    <message>
        <source>accuracy   %1</source>
        <translation>Genauigkeit  %1</translation>
    </message>
    <message>
        <source>latency    %1 of dense, %2</source>
        <translation>Latenz       %1 von dicht, %2</translation>
    </message>
    <message>
        <source>latency    %1 of dense (%2 of %3)</source>
        <translation>Latenz       %1 von dicht (%2 von %3)</translation>
    </message>
    <message>
        <source>layers     %1 stored, %2 MACs</source>
        <translation>Schichten    %1 gespeichert, %2 MACs</translation>
    </message>
    <message>
        <source>price      %1</source>
        <translation>Preis        %1</translation>
    </message>
    <message>
        <source>Nothing has to be removed for that.</source>
        <translation>Dafür muss nichts entfernt werden.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Put an experiment under load beside the dense model, and find what each sustains</source>
        <translation>Ein Experiment neben dem dichten Modell unter Last setzen und ermitteln, was beide aushalten</translation>
    </message>
    <message>
        <source>Take threads, batch, rates and the p99 limit from this profile</source>
        <translation>Threads, Batch, Raten und p99-Grenze aus diesem Profil nehmen</translation>
    </message>
    <message>
        <source>Requests a second; more than once, or with commas between. Else 50 and 80 % of what the dense model can do</source>
        <translation>Anfragen pro Sekunde; mehrfach oder durch Kommas getrennt. Sonst 50 und 80 % dessen, was das dichte Modell schafft</translation>
    </message>
    <message>
        <source>Milliseconds within which 99 of 100 have to be answered; else ten times what the dense model takes alone</source>
        <translation>Millisekunden, in denen 99 von 100 beantwortet sein müssen; sonst das Zehnfache dessen, was das dichte Modell allein braucht</translation>
    </message>
    <message>
        <source>Threads that serve requests, one each at a time</source>
        <translation>Threads, die Anfragen bedienen, jeder eine zur Zeit</translation>
    </message>
    <message>
        <source>quiet, neighbour, memory or fewer; all unless given</source>
        <translation>quiet, neighbour, memory oder fewer; ohne Angabe alle</translation>
    </message>
    <message>
        <source>What runs the experiment: fastest, libtorch or espalier</source>
        <translation>Was das Experiment ausführt: fastest, libtorch oder espalier</translation>
    </message>
    <message>
        <source>How long one load lasts, at most</source>
        <translation>Wie lange eine Last höchstens dauert</translation>
    </message>
    <message>
        <source>How many requests one load has, at most</source>
        <translation>Wie viele Anfragen eine Last höchstens hat</translation>
    </message>
    <message>
        <source>%1 not served</source>
        <translation>%1 nicht bedient</translation>
    </message>
    <message>
        <source>queue grows</source>
        <translation>Schlange wächst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>%1 in %2: %3 a request alone; sustains %4 requests a second with p99 within %5.</source>
        <translation>%1 in %2: eine Anfrage allein dauert %3; hält %4 Anfragen pro Sekunde bei p99 innerhalb von %5 aus.</translation>
    </message>
    <message>
        <source>%1 sustains %2 times the requests of the dense model.</source>
        <translation>%1 hält das %2-Fache der Anfragen des dichten Modells aus.</translation>
    </message>
    <message>
        <source>surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>waiting p99</source>
        <translation>Warten p99</translation>
    </message>
    <message>
        <source>jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests came within %1 µs of their time at p99 in quiet surroundings; threads: %2.</source>
        <translation>In ruhiger Umgebung kamen Anfragen bei p99 höchstens %1 neben ihrer Zeit; Threads: %2.</translation>
    </message>
    <message>
        <source>Run a preset at several sparsities</source>
        <translation>Eine Vorgabe bei mehreren Sparsity-Werten ausführen</translation>
    </message>
    <message>
        <source>uniform, erk, depth-ramp or global</source>
        <translation>uniform, erk, depth-ramp oder global</translation>
    </message>
    <message>
        <source>unstructured, channel, N:M such as 2:4, or block:RxC such as block:4x1</source>
        <translation>unstructured, channel, N:M wie 2:4 oder block:RxC wie block:4x1</translation>
    </message>
    <message>
        <source>The lowest sparsity, a fraction of 1</source>
        <translation>Die niedrigste Sparsity, ein Bruchteil von 1</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>Die höchste</translation>
    </message>
    <message>
        <source>How many levels</source>
        <translation>Wie viele Stufen</translation>
    </message>
    <message>
        <source>Leave the first and the last layer dense</source>
        <translation>Erste und letzte Schicht dicht lassen</translation>
    </message>
    <message>
        <source>worker: not found</source>
        <translation>Worker: nicht gefunden</translation>
    </message>
    <message>
        <source>worker: %1 does not answer</source>
        <translation>Worker: %1 antwortet nicht</translation>
    </message>
    <message>
        <source>latency / dense, foretold</source>
        <translation>Latenz / dicht, prognostiziert</translation>
    </message>
    <message>
        <source>accuracy (%), foretold</source>
        <translation>Genauigkeit (%), prognostiziert</translation>
    </message>
    <message>
        <source>best for its time</source>
        <translation>am besten für seine Zeit</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>dieser Plan</translation>
    </message>
    <message>
        <source>Plans from the fastest to the most faithful, foretold</source>
        <translation>Pläne vom schnellsten bis zum genauesten, prognostiziert</translation>
    </message>
    <message>
        <source>latency / dense</source>
        <translation>Latenz / dicht</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>from (%)</source>
        <translation>von (%)</translation>
    </message>
    <message>
        <source>to (%)</source>
        <translation>bis (%)</translation>
    </message>
    <message>
        <source>stored (bytes)</source>
        <translation>gespeichert (Bytes)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>stored weights (MB)</source>
        <translation>gespeicherte Gewichte (MB)</translation>
    </message>
    <message>
        <source>stored weights (kB)</source>
        <translation>gespeicherte Gewichte (kB)</translation>
    </message>
    <message>
        <source>removed, of all weights (%)</source>
        <translation>entfernt, von allen Gewichten (%)</translation>
    </message>
    <message>
        <source>removed, of prunable weights (%)</source>
        <translation>entfernt, von beschneidbaren Gewichten (%)</translation>
    </message>
    <message>
        <source>removed, of MACs (%)</source>
        <translation>entfernt, von MACs (%)</translation>
    </message>
    <message>
        <source>Accuracy, latency and memory over sparsity</source>
        <translation>Genauigkeit, Latenz und Speicher über der Sparsity</translation>
    </message>
    <message>
        <source>accuracy from (%)</source>
        <translation>Genauigkeit von (%)</translation>
    </message>
    <message>
        <source>accuracy to (%)</source>
        <translation>Genauigkeit bis (%)</translation>
    </message>
    <message>
        <source>latency / dense, %1</source>
        <translation>Latenz / dicht, %1</translation>
    </message>
    <message>
        <source>stored weights (bytes)</source>
        <translation>gespeicherte Gewichte (Bytes)</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>stored bytes</source>
        <translation>gespeicherte Bytes</translation>
    </message>
    <message>
        <source>time, dense</source>
        <translation>Zeit, dicht</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 of layers</source>
        <translation>%1 der Schichten</translation>
    </message>
    <message>
        <source>%1: pattern</source>
        <translation>%1: Muster</translation>
    </message>
    <message>
        <source>%1: left, estimate</source>
        <translation>%1: übrig, Schätzung</translation>
    </message>
    <message>
        <source>%1: left</source>
        <translation>%1: übrig</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>against dense</source>
        <translation>gegenüber dicht</translation>
    </message>
    <message>
        <source>before recovery</source>
        <translation>vor Rückgewinnung</translation>
    </message>
    <message>
        <source>%1 (%2–%3), %4</source>
        <translation>%1 (%2–%3), %4</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>latency, %1</source>
        <translation>Latenz, %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>activations, peak</source>
        <translation>Aktivierungen, Spitze</translation>
    </message>
    <message>
        <source>process memory, peak</source>
        <translation>Prozessspeicher, Spitze</translation>
    </message>
    <message>
        <source>latency, masked</source>
        <translation>Latenz, maskiert</translation>
    </message>
    <message>
        <source>latency, compacted</source>
        <translation>Latenz, kompaktiert</translation>
    </message>
    <message>
        <source>latency, sparse</source>
        <translation>Latenz, sparse</translation>
    </message>
    <message>
        <source>latency, deployed</source>
        <translation>Latenz, im Einsatz</translation>
    </message>
    <message>
        <source>stored weights</source>
        <translation>gespeicherte Gewichte</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>× dense</source>
        <translation>× dicht</translation>
    </message>
    <message>
        <source>≈ this plan</source>
        <translation>≈ dieser Plan</translation>
    </message>
    <message>
        <source>1 experiment</source>
        <translation>1 Experiment</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 Experimente</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 divergiert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not measured on these axes</source>
        <translation>%1 auf diesen Achsen nicht gemessen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>auf der Front</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95 %, von</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95 %, bis</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss, mean over the epoch</source>
        <translation>Loss, Mittel über die Epoche</translation>
    </message>
    <message>
        <source>accuracy on validation data (%)</source>
        <translation>Genauigkeit auf Validierungsdaten (%)</translation>
    </message>
    <message>
        <source>dense %1</source>
        <translation>dicht %1</translation>
    </message>
    <message>
        <source>before recovery %1</source>
        <translation>vor Rückgewinnung %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch of the step</source>
        <translation>Epoche des Schritts</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>95 % interval %1 … %2</source>
        <translation>95-%-Intervall %1 … %2</translation>
    </message>
    <message>
        <source>95 % interval of the difference %1 … %2</source>
        <translation>95-%-Intervall der Differenz %1 … %2</translation>
    </message>
    <message>
        <source>certainly better</source>
        <translation>sicher besser</translation>
    </message>
    <message>
        <source>certainly worse</source>
        <translation>sicher schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>no more than noise</source>
        <translation>nicht mehr als Rauschen</translation>
    </message>
    <message>
        <source>measured once: nobody knows how much it scatters</source>
        <translation>einmal gemessen: niemand weiß, wie sehr es streut</translation>
    </message>
    <message>
        <source>Experiments side by side</source>
        <translation>Experimente nebeneinander</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>Schichten nebeneinander</translation>
    </message>
    <message>
        <source>%1: removed (%)</source>
        <translation>%1: entfernt (%)</translation>
    </message>
    <message>
        <source>%1: mask overlap with the first</source>
        <translation>%1: Maskenüberlappung mit dem ersten</translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Arbeitsbereich %1 öffnen</translation>
    </message>
    <message>
        <source>Open the model %1</source>
        <translation>Modell %1 öffnen</translation>
    </message>
    <message>
        <source>Load the plan %1</source>
        <translation>Plan %1 laden</translation>
    </message>
    <message>
        <source>One file at a time, please: a model, a workspace or a plan.</source>
        <translation>Bitte nur eine Datei: ein Modell, einen Arbeitsbereich oder einen Plan.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a model, a workspace or a plan.</source>
        <translation>%1 ist ein Ordner. Ein Modell, einen Arbeitsbereich oder einen Plan ablegen.</translation>
    </message>
    <message>
        <source>Only files on this computer can be opened. Save it here first.</source>
        <translation>Nur Dateien auf diesem Rechner lassen sich öffnen. Zuerst hier speichern.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is neither a TorchScript model, nor a workspace, nor a plan.</source>
        <translation>%1 ist weder ein TorchScript-Modell noch ein Arbeitsbereich noch ein Plan.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>best: %1, %2 at %3</source>
        <translation>bestes: %1, %2 bei %3</translation>
    </message>
    <message>
        <source>best: %1, %2</source>
        <translation>bestes: %1, %2</translation>
    </message>
    <message>
        <source>While you were away: %1.</source>
        <translation>In der Zwischenzeit: %1.</translation>
    </message>
    <message>
        <source>Dense: peak %1 at %2.</source>
        <translation>Dicht: Spitze %1 bei %2.</translation>
    </message>
    <message>
        <source>This plan: ≈ %1 (%2) at %3.</source>
        <translation>Dieser Plan: ≈ %1 (%2) bei %3.</translation>
    </message>
    <message>
        <source>Channels of %1 cannot go, so it does not move the peak.</source>
        <translation>Kanäle von %1 lassen sich nicht entfernen, also bewegt die Schicht die Spitze nicht.</translation>
    </message>
    <message>
        <source>Fewer channels in %1 lower the peak.</source>
        <translation>Weniger Kanäle in %1 senken die Spitze.</translation>
    </message>
    <message>
        <source>Pruning %1 does not move the peak: as much is alive elsewhere.</source>
        <translation>Pruning von %1 bewegt die Spitze nicht: an anderer Stelle liegt ebenso viel im Speicher.</translation>
    </message>
    <message>
        <source>alive while it runs: %1 dense</source>
        <translation>währenddessen im Speicher: %1 dicht</translation>
    </message>
    <message>
        <source>≈ %1 with this plan</source>
        <translation>≈ %1 mit diesem Plan</translation>
    </message>
    <message>
        <source>the dense peak</source>
        <translation>die dichte Spitze</translation>
    </message>
    <message>
        <source>%1 of the dense peak</source>
        <translation>%1 der dichten Spitze</translation>
    </message>
    <message>
        <source>the peak of this plan</source>
        <translation>die Spitze dieses Plans</translation>
    </message>
    <message>
        <source>Activations alive over a forward pass</source>
        <translation>Aktivierungen im Speicher über einen Vorwärtslauf</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>dense (bytes)</source>
        <translation>dicht (Bytes)</translation>
    </message>
    <message>
        <source>this plan, estimate (bytes)</source>
        <translation>dieser Plan, Schätzung (Bytes)</translation>
    </message>
    <message>
        <source>ONNX Runtime</source>
        <translation>ONNX Runtime</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Times the exported model on another engine too: latency as deployed</source>
        <translation>Misst das exportierte Modell auch auf einer anderen Engine: Latenz im Einsatz</translation>
    </message>
    <message>
        <source>No other engine</source>
        <translation>Keine andere Engine</translation>
    </message>
    <message>
        <source>%1 (not found here)</source>
        <translation>%1 (hier nicht gefunden)</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>held back for a measurement</source>
        <translation>für eine Messung zurückgehalten</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>%1 sweep</source>
        <translation>Sweep %1</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1, pooled</source>
        <translation>%1, gemeinsam</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Its channels go together with those of %1.</source>
        <translation>Ihre Kanäle fallen gemeinsam mit denen von %1 weg.</translation>
    </message>
    <message>
        <source>%1 depthwise %2</source>
        <translation>%1 depthwise %2</translation>
    </message>
    <message>
        <source>%1 in %2 groups</source>
        <translation>%1 in %2 Gruppen</translation>
    </message>
    <message>
        <source>depthwise %1</source>
        <translation>depthwise %1</translation>
    </message>
    <message>
        <source>Pinned: it keeps what it has while the others are kept within limits.</source>
        <translation>Fixiert: behält, was sie hat, während die anderen Grenzen einhalten.</translation>
    </message>
    <message>
        <source>Channels stay: %1</source>
        <translation>Kanäle bleiben: %1</translation>
    </message>
    <message>
        <source>Sparsity of the plan</source>
        <translation>Sparsity des Plans</translation>
    </message>
    <message>
        <source>Divergence when cut</source>
        <translation>Divergenz beim Beschneiden</translation>
    </message>
    <message>
        <source>Where accuracy breaks</source>
        <translation>Wo die Genauigkeit einbricht</translation>
    </message>
    <message>
        <source>Time, dense</source>
        <translation>Zeit, dicht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Activations alive</source>
        <translation>Aktivierungen im Speicher</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>concatenate</source>
        <translation>Verkettung</translation>
    </message>
    <message>
        <source>multiply</source>
        <translation>Multiplikation</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>subtract</source>
        <translation>Subtraktion</translation>
    </message>
    <message>
        <source>average pool</source>
        <translation>Average-Pooling</translation>
    </message>
    <message>
        <source>max pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>Layer-Norm</translation>
    </message>
    <message>
        <source>group norm</source>
        <translation>Group-Norm</translation>
    </message>
    <message>
        <source>upsample</source>
        <translation>Upsampling</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>, then %1</source>
        <translation>, dann %1</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1 weights (%2), %3 MACs (%4)</source>
        <translation>%1 Gewichte (%2), %3 MACs (%4)</translation>
    </message>
    <message>
        <source>%1 dense (%2 of the time)</source>
        <translation>%1 dicht (%2 der Zeit)</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>gives %1; %2 of activations alive meanwhile</source>
        <translation>ergibt %1; %2 an Aktivierungen währenddessen im Speicher</translation>
    </message>
    <message>
        <source>%1: not scanned</source>
        <translation>%1: nicht gescannt</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>alive (bytes)</source>
        <translation>im Speicher (Bytes)</translation>
    </message>
    <message>
        <source>why channels stay, what moves along</source>
        <translation>warum Kanäle bleiben, was sich mitbewegt</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MACs, %3 layers to prune; input %4, %5 classes</source>
        <translation>%1 Parameter, %2 MACs, %3 beschneidbare Schichten; Eingabe %4, %5 Klassen</translation>
    </message>
    <message>
        <source>; one pass %1</source>
        <translation>; ein Lauf %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>Of all weights of layers that can be pruned: what goes, beside what the layers&apos; rules ask for</source>
        <translation>Von allen Gewichten beschneidbarer Schichten: was wegfällt, daneben, was die Regeln der Schichten verlangen</translation>
    </message>
    <message>
        <source>Weights and biases that are left, of all there are</source>
        <translation>Übrige Gewichte und Biases, von allen vorhandenen</translation>
    </message>
    <message>
        <source>Multiply-accumulates that are left, for one sample</source>
        <translation>Übrige MACs, für ein Sample</translation>
    </message>
    <message>
        <source>Bytes of the model on disk, each layer in its smallest format, indexes counted</source>
        <translation>Bytes des Modells auf der Platte, jede Schicht in ihrem kleinsten Format, Indizes mitgezählt</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample. Zeros do not change it, removed channels do</source>
        <translation>Meiste Bytes an Aktivierungen zugleich im Speicher, für ein Sample. Nullen ändern daran nichts, entfernte Kanäle schon</translation>
    </message>
    <message>
        <source>An estimate by arithmetic on the model; run the plan to measure it.</source>
        <translation>Eine am Modell errechnete Schätzung; den Plan ausführen, um zu messen.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>learnt from 1 experiment</source>
        <translation>gelernt aus 1 Experiment</translation>
    </message>
    <message>
        <source>learnt from %1 experiments</source>
        <translation>gelernt aus %1 Experimenten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Foretold from what a scan found each layer to bear; with 90 % certainty between the two beside it. Run the plan to measure it.</source>
        <translation>Prognostiziert aus dem, was ein Scan für jede Schicht ergab; mit 90 % Sicherheit zwischen den beiden Werten daneben. Den Plan ausführen, um zu messen.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time as a multiple of the dense model&apos;s, added up from the times of single layers that a scan measured. Run the plan to measure it.</source>
        <translation>Zeit als Vielfaches der des dichten Modells, summiert aus den Zeiten einzelner Schichten, die ein Scan gemessen hat. Den Plan ausführen, um zu messen.</translation>
    </message>
    <message>
        <source>Median time of the dense model</source>
        <translation>Median der Zeit des dichten Modells</translation>
    </message>
    <message>
        <source>Time of the pruned model as a multiple of the dense one&apos;s, both measured in one run: %1</source>
        <translation>Zeit des beschnittenen Modells als Vielfaches der des dichten, beide in einem Lauf gemessen: %1</translation>
    </message>
    <message>
        <source>On %1 validation samples; the difference to the dense model in points</source>
        <translation>Auf %1 Validierungs-Samples; Differenz zum dichten Modell in Prozentpunkten</translation>
    </message>
    <message>
        <source>%1 points: layers that cannot take the pattern keep their weights.</source>
        <translation>%1 Prozentpunkte: Schichten, die das Muster nicht zulassen, behalten ihre Gewichte.</translation>
    </message>
    <message>
        <source>%1 points: other layers give them instead.</source>
        <translation>%1 Prozentpunkte: andere Schichten geben sie stattdessen ab.</translation>
    </message>
    <message>
        <source>%1 points: channels left are a multiple of %2.</source>
        <translation>%1 Prozentpunkte: übrige Kanäle sind ein Vielfaches von %2.</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>Scannen…</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: %1 was not scanned as it is cut here. %2</source>
        <translation>Keine Prognose der Genauigkeit: %1 wurde nicht so gescannt, wie es hier beschnitten wird. %2</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: %1 and %2 more were not scanned as they are cut here. %3</source>
        <translation>Keine Prognose der Genauigkeit: %1 und %2 weitere wurden nicht so gescannt, wie sie hier beschnitten werden. %3</translation>
    </message>
    <message>
        <source>Accuracy is not foretold: the plan goes beyond all that was scanned.</source>
        <translation>Keine Prognose der Genauigkeit: der Plan geht über alles Gescannte hinaus.</translation>
    </message>
    <message>
        <source>Accuracy before any recovery, from the scan alone.</source>
        <translation>Genauigkeit vor jeder Rückgewinnung, nur aus dem Scan.</translation>
    </message>
    <message>
        <source>Accuracy after this recovery, %1.</source>
        <translation>Genauigkeit nach dieser Rückgewinnung, %1.</translation>
    </message>
    <message>
        <source>Accuracy before any recovery, %1.</source>
        <translation>Genauigkeit vor jeder Rückgewinnung, %1.</translation>
    </message>
    <message>
        <source>What each layer loses is decided by the worker, which has the weights.</source>
        <translation>Was jede Schicht verliert, entscheidet der Worker, der die Gewichte hat.</translation>
    </message>
    <message>
        <source>removed (%)</source>
        <translation>entfernt (%)</translation>
    </message>
    <message>
        <source>change of accuracy (points)</source>
        <translation>Änderung der Genauigkeit (%-Punkte)</translation>
    </message>
    <message>
        <source>divergence (nats)</source>
        <translation>Divergenz (nat)</translation>
    </message>
    <message>
        <source>What %1 bears, cut alone</source>
        <translation>Was %1 verträgt, einzeln beschnitten</translation>
    </message>
    <message>
        <source>change (points)</source>
        <translation>Änderung (%-Punkte)</translation>
    </message>
    <message>
        <source>%1 ± %2 nats</source>
        <translation>%1 ± %2 nat</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <translation>%1 Prozentpunkte (%2 bis %3)</translation>
    </message>
    <message>
        <source>Divergence from dense</source>
        <translation>Divergenz von dicht</translation>
    </message>
    <message>
        <source>Change of accuracy</source>
        <translation>Änderung der Genauigkeit</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1, all other layers dense</source>
        <translation>%1, alle anderen Schichten dicht</translation>
    </message>
    <message>
        <source>; achieved %1</source>
        <translation>; erreicht %1</translation>
    </message>
    <message>
        <source>accuracy: %1</source>
        <translation>Genauigkeit: %1</translation>
    </message>
    <message>
        <source>divergence: %1</source>
        <translation>Divergenz: %1</translation>
    </message>
    <message>
        <source>n = %1: %2 lost, %3 gained</source>
        <translation>n = %1: %2 verloren, %3 gewonnen</translation>
    </message>
    <message>
        <source>saves %1 a run</source>
        <translation>spart %1 pro Lauf</translation>
    </message>
    <message>
        <source>takes %1 more a run</source>
        <translation>kostet %1 mehr pro Lauf</translation>
    </message>
    <message>
        <source>accuracy breaks at %1: certainly more than a point is lost from there on</source>
        <translation>Genauigkeit bricht bei %1 ein: ab dort geht sicher mehr als ein Prozentpunkt verloren</translation>
    </message>
    <message>
        <source>What each layer bears, cut alone: %1</source>
        <translation>Was jede Schicht verträgt, einzeln beschnitten: %1</translation>
    </message>
    <message>
        <source>from (points)</source>
        <translation>von (%-Punkte)</translation>
    </message>
    <message>
        <source>to (points)</source>
        <translation>bis (%-Punkte)</translation>
    </message>
    <message>
        <source>saved (ms)</source>
        <translation>gespart (ms)</translation>
    </message>
    <message>
        <source>accuracy breaks</source>
        <translation>Genauigkeit bricht ein</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>time of the layer alone (ms)</source>
        <translation>Zeit der Schicht allein (ms)</translation>
    </message>
    <message>
        <source>every number of channels</source>
        <translation>jede Kanalzahl</translation>
    </message>
    <message>
        <source>worth having</source>
        <translation>lohnend</translation>
    </message>
    <message>
        <source>the plan leaves %1</source>
        <translation>der Plan lässt %1</translation>
    </message>
    <message>
        <source>Time of %1 by its channels</source>
        <translation>Zeit von %1 nach Kanälen</translation>
    </message>
    <message>
        <source>The plan leaves all %1 channels.</source>
        <translation>Der Plan lässt alle %1 Kanäle übrig.</translation>
    </message>
    <message>
        <source>%1 channels take no longer than the %2 that the plan leaves: more are cut than pays.</source>
        <translation>%1 Kanäle dauern nicht länger als die %2, die der Plan übrig lässt: es wird mehr entfernt, als sich lohnt.</translation>
    </message>
    <message>
        <source>The plan leaves %1 channels; more would take longer.</source>
        <translation>Der Plan lässt %1 Kanäle übrig; mehr würden länger dauern.</translation>
    </message>
    <message>
        <source>The next stair down is at %1.</source>
        <translation>Die nächste Stufe abwärts liegt bei %1.</translation>
    </message>
    <message>
        <source>no deployment adapter</source>
        <translation>kein Deployment-Adapter</translation>
    </message>
    <message>
        <source>deployed through %1</source>
        <translation>im Einsatz über %1</translation>
    </message>
    <message>
        <source>The dense model could not be measured</source>
        <translation>Das dichte Modell konnte nicht gemessen werden</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>Nichts gemessen</translation>
    </message>
    <message>
        <source>The measurement of the dense model was cancelled. Retry it in the list of jobs.</source>
        <translation>Die Messung des dichten Modells wurde abgebrochen. In der Jobliste wiederholen.</translation>
    </message>
    <message>
        <source>Everything is compared with it. Now: %1.</source>
        <translation>Alles wird damit verglichen. Jetzt: %1.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Voraussichtlich %1.</translation>
    </message>
    <message>
        <source>Measuring the dense model</source>
        <translation>Dichtes Modell wird gemessen</translation>
    </message>
    <message>
        <source>No measurements yet</source>
        <translation>Noch keine Messungen</translation>
    </message>
    <message>
        <source>This workspace can only be read, and nothing was measured in it.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt, und darin wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The layers could not be scanned</source>
        <translation>Die Schichten konnten nicht gescannt werden</translation>
    </message>
    <message>
        <source>No layer scanned yet</source>
        <translation>Noch keine Schicht gescannt</translation>
    </message>
    <message>
        <source>A scan cuts each layer alone, at several levels, and measures what the model can bear. Accuracy and latency of any plan are foretold from it.</source>
        <translation>Ein Scan beschneidet jede Schicht einzeln in mehreren Stufen und misst, was das Modell verträgt. Daraus werden Genauigkeit und Latenz jedes Plans prognostiziert.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Scanning the layers</source>
        <translation>Schichten werden gescannt</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 jobs to go</source>
        <translation>noch %1 Jobs</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>unstructured</source>
        <translation>unstrukturiert</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>N:M</source>
        <translation>N:M</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>foretold by the scan alone</source>
        <translation>nur aus dem Scan prognostiziert</translation>
    </message>
    <message>
        <source>foretold from the scan and 1 other experiment</source>
        <translation>aus dem Scan und 1 anderen Experiment prognostiziert</translation>
    </message>
    <message>
        <source>foretold from the scan and %1 other experiments</source>
        <translation>aus dem Scan und %1 anderen Experimenten prognostiziert</translation>
    </message>
    <message>
        <source>%1 of %2 accuracies lie in the interval that was foretold</source>
        <translation>%1 von %2 Genauigkeiten liegen im prognostizierten Intervall</translation>
    </message>
    <message>
        <source>Too few experiments to say: %1.</source>
        <translation>Zu wenige Experimente für ein Urteil: %1.</translation>
    </message>
    <message>
        <source>Take the intervals for too narrow: %1, fewer than the 90 % meant.</source>
        <translation>Die Intervalle sind als zu eng anzusehen: %1, weniger als die gewollten 90 %.</translation>
    </message>
    <message>
        <source>The intervals can be believed: %1, 90 % are meant to.</source>
        <translation>Den Intervallen ist zu trauen: %1, gewollt sind 90 %.</translation>
    </message>
    <message>
        <source>The intervals are wider than need be: %1, more than the 90 % meant.</source>
        <translation>Die Intervalle sind breiter als nötig: %1, mehr als die gewollten 90 %.</translation>
    </message>
    <message>
        <source>It leans to the hopeful side, by %1 points.</source>
        <translation>Die Prognose ist um %1 Prozentpunkte zu optimistisch.</translation>
    </message>
    <message>
        <source>It leans to the careful side, by %1 points.</source>
        <translation>Die Prognose ist um %1 Prozentpunkte zu vorsichtig.</translation>
    </message>
    <message>
        <source>No latency could be foretold yet.</source>
        <translation>Noch konnte keine Latenz prognostiziert werden.</translation>
    </message>
    <message>
        <source>Latencies are close: half are within %1 of what was measured.</source>
        <translation>Latenzen sind nah dran: die Hälfte trifft das Gemessene auf %1 genau.</translation>
    </message>
    <message>
        <source>Latencies are good for an order, not for a limit: half are within %1 of what was measured.</source>
        <translation>Latenzen taugen für eine Rangfolge, nicht für eine Grenze: die Hälfte trifft das Gemessene auf %1 genau.</translation>
    </message>
    <message>
        <source>Measure latencies before deciding: only half are within %1.</source>
        <translation>Latenzen vor einer Entscheidung messen: nur die Hälfte trifft auf %1 genau.</translation>
    </message>
    <message>
        <source>foretold %1, 90 % interval %2</source>
        <translation>prognostiziert %1, 90-%-Intervall %2</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>measured %1: outside</source>
        <translation>gemessen %1: außerhalb</translation>
    </message>
    <message>
        <source>after its recovery</source>
        <translation>nach der Rückgewinnung</translation>
    </message>
    <message>
        <source>before any recovery</source>
        <translation>vor jeder Rückgewinnung</translation>
    </message>
    <message>
        <source>%1: foretold %2, measured %3</source>
        <translation>%1: prognostiziert %2, gemessen %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>um %1 daneben</translation>
    </message>
    <message>
        <source>%1 Half are within %2 points.%3 %4</source>
        <translation>%1 Die Hälfte trifft auf %2 Prozentpunkte genau.%3 %4</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prognose: %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Of %1 images %2 are lost and %3 gained: %4 points (%5).</source>
        <translation>Von %1 Bildern sind %2 verloren und %3 gewonnen: %4 Prozentpunkte (%5).</translation>
    </message>
    <message>
        <source>No single class is certainly worse.</source>
        <translation>Keine einzelne Klasse ist sicher schlechter.</translation>
    </message>
    <message>
        <source>%1 of %2 classes are certainly worse.</source>
        <translation>%1 von %2 Klassen sind sicher schlechter.</translation>
    </message>
    <message>
        <source>%1 points, 95 % interval %2</source>
        <translation>%1 Prozentpunkte, 95-%-Intervall %2</translation>
    </message>
    <message>
        <source>right: dense %1, pruned %2 of %3 images</source>
        <translation>richtig: dicht %1, beschnitten %2 von %3 Bildern</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained</source>
        <translation>%1 verloren, %2 gewonnen</translation>
    </message>
    <message>
        <source>May be chance: the interval holds 0.</source>
        <translation>Kann Zufall sein: das Intervall enthält 0.</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1, taken for %2</source>
        <translation>%1, für %2 gehalten</translation>
    </message>
    <message>
        <source>dense %1, pruned %2 of %3 images</source>
        <translation>dicht %1, beschnitten %2 von %3 Bildern</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>dense (%)</source>
        <translation>dicht (%)</translation>
    </message>
    <message>
        <source>pruned (%)</source>
        <translation>beschnitten (%)</translation>
    </message>
    <message>
        <source>interval, from</source>
        <translation>Intervall, von</translation>
    </message>
    <message>
        <source>interval, to</source>
        <translation>Intervall, bis</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>saves %1 at a divergence of %2</source>
        <translation>spart %1 bei einer Divergenz von %2</translation>
    </message>
    <message>
        <source>saves %1 and %2 at a divergence of %3</source>
        <translation>spart %1 und %2 bei einer Divergenz von %3</translation>
    </message>
    <message>
        <source>%1 less costs %2 points here</source>
        <translation>%1 weniger kosten hier %2 Prozentpunkte</translation>
    </message>
    <message>
        <source>latency ≤ %1</source>
        <translation>Latenz ≤ %1</translation>
    </message>
    <message>
        <source>stored ≤ %1</source>
        <translation>gespeichert ≤ %1</translation>
    </message>
    <message>
        <source>drop ≤ %1 points</source>
        <translation>Verlust ≤ %1 Prozentpunkte</translation>
    </message>
    <message>
        <source>The channels of {where} are the model&apos;s output, so none can be removed.</source>
        <translation>Die Kanäle von {where} sind die Ausgabe des Modells, daher lässt sich keiner entfernen.</translation>
    </message>
    <message>
        <source>Prune single weights of this layer instead.</source>
        <translation>Stattdessen einzelne Gewichte dieser Schicht beschneiden.</translation>
    </message>
    <message>
        <source>The channels of {where} pass through an operator that cannot be followed[: {operator}].</source>
        <translation>Die Kanäle von {where} laufen durch einen Operator, der sich nicht verfolgen lässt[: {operator}].</translation>
    </message>
    <message>
        <source>The channels of {where} are mixed by attention, so single ones cannot be removed.</source>
        <translation>Die Kanäle von {where} werden durch Attention gemischt, daher lassen sich keine einzelnen entfernen.</translation>
    </message>
    <message>
        <source>The channels of {where} make up attention heads, so single ones cannot be removed.</source>
        <translation>Die Kanäle von {where} bilden Attention-Heads, daher lassen sich keine einzelnen entfernen.</translation>
    </message>
    <message>
        <source>Remove whole heads, with the pattern head, or prune single weights.</source>
        <translation>Ganze Heads entfernen, mit dem Muster head, oder einzelne Gewichte beschneiden.</translation>
    </message>
    <message>
        <source>{where} has no attention heads that could be removed.</source>
        <translation>{where} hat keine Attention-Heads, die sich entfernen ließen.</translation>
    </message>
    <message>
        <source>Choose another pattern for this layer.</source>
        <translation>Ein anderes Muster für diese Schicht wählen.</translation>
    </message>
    <message>
        <source>The model computes with the number of channels of {where}, so none can be removed.</source>
        <translation>Das Modell rechnet mit der Anzahl der Kanäle von {where}, daher lässt sich keiner entfernen.</translation>
    </message>
    <message>
        <source>The channels of {where} meet values of a fixed shape, so none can be removed[ ({operator})].</source>
        <translation>Die Kanäle von {where} treffen auf Werte fester Form, daher lässt sich keiner entfernen[ ({operator})].</translation>
    </message>
    <message>
        <source>A group norm takes the channels of {where} together, so none can be removed.</source>
        <translation>Eine Group-Norm fasst die Kanäle von {where} zusammen, daher lässt sich keiner entfernen.</translation>
    </message>
    <message>
        <source>A layer norm takes the channels of {where} together, so none can be removed.</source>
        <translation>Eine Layer-Norm fasst die Kanäle von {where} zusammen, daher lässt sich keiner entfernen.</translation>
    </message>
    <message>
        <source>The channels of {where} are mixed with other dimensions, so none can be removed[ ({operator})].</source>
        <translation>Die Kanäle von {where} werden mit anderen Dimensionen gemischt, daher lässt sich keiner entfernen[ ({operator})].</translation>
    </message>
    <message>
        <source>{where} shares its weights with another place of the model, so no channel can be removed.</source>
        <translation>{where} teilt seine Gewichte mit einer anderen Stelle des Modells, daher lässt sich kein Kanal entfernen.</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The smallest weights go first, or the channels with the smallest sum of them</source>
        <translation>Die kleinsten Gewichte fallen zuerst weg, oder die Kanäle mit der kleinsten Summe ihrer Beträge</translation>
    </message>
    <message>
        <source>L2 norm</source>
        <translation>L2-Norm</translation>
    </message>
    <message>
        <source>Squares in place of magnitudes: a channel with a few large weights is kept sooner</source>
        <translation>Quadrate statt Beträge: ein Kanal mit wenigen großen Gewichten wird eher behalten</translation>
    </message>
    <message>
        <source>LAMP</source>
        <translation>LAMP</translation>
    </message>
    <message>
        <source>Magnitude that compares across layers; made for layers ranked together, and keeps some of each</source>
        <translation>Betrag, der über Schichten hinweg vergleicht; für gemeinsam gereihte Schichten gemacht, behält von jeder etwas</translation>
    </message>
    <message>
        <source>batch-norm scale</source>
        <translation>Batch-Norm-Skala</translation>
    </message>
    <message>
        <source>The channels that their batch norm scales down the most go first</source>
        <translation>Die Kanäle, die ihre Batch-Norm am stärksten verkleinert, fallen zuerst weg</translation>
    </message>
    <message>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <source>What changes the loss least goes first, estimated by gradients</source>
        <translation>Was den Loss am wenigsten ändert, fällt zuerst weg, geschätzt durch Gradienten</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>What changes the loss least goes first, estimated by squared gradients</source>
        <translation>Was den Loss am wenigsten ändert, fällt zuerst weg, geschätzt durch quadrierte Gradienten</translation>
    </message>
    <message>
        <source>SNIP</source>
        <translation>SNIP</translation>
    </message>
    <message>
        <source>What the loss is least sensitive to goes first, by the gradient over all samples at once</source>
        <translation>Worauf der Loss am wenigsten reagiert, fällt zuerst weg, nach dem Gradienten über alle Samples auf einmal</translation>
    </message>
    <message>
        <source>Wanda</source>
        <translation>Wanda</translation>
    </message>
    <message>
        <source>Small weights on weak inputs go first</source>
        <translation>Kleine Gewichte an schwachen Eingängen fallen zuerst weg</translation>
    </message>
    <message>
        <source>random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Drawn by the seed: what any other has to beat</source>
        <translation>Durch den Seed gezogen: was jedes andere schlagen muss</translation>
    </message>
    <message>
        <source>%1. Looks at training samples.</source>
        <translation>%1. Sieht Trainings-Samples an.</translation>
    </message>
    <message>
        <source>%1. Ranks whole channels only.</source>
        <translation>%1. Reiht nur ganze Kanäle.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give more with --images.</source>
        <translation>Mit --images mehr angeben.</translation>
    </message>
    <message>
        <source>{where} cannot be timed with fewer channels: no kernel here runs it alone.</source>
        <translation>{where} lässt sich nicht mit weniger Kanälen messen: kein Kernel hier führt die Schicht allein aus.</translation>
    </message>
    <message>
        <source>Choose a convolution without dilation or a linear layer.</source>
        <translation>Eine Faltung ohne Dilatation oder eine lineare Schicht wählen.</translation>
    </message>
    <message>
        <source>There is no data at {where}[ (missing: {missing})][ ({detail})].</source>
        <translation>Bei {where} gibt es keine Daten[ (es fehlt: {missing})][ ({detail})].</translation>
    </message>
    <message>
        <source>Check the path of the data set.</source>
        <translation>Den Pfad des Datensatzes prüfen.</translation>
    </message>
    <message>
        <source>{where} holds nothing that is recognised as a data set.</source>
        <translation>{where} enthält nichts, was als Datensatz erkannt wird.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; does not say where the data are[: {reason}][: {detail}].</source>
        <translation>„{where}“ sagt nicht, wo die Daten sind[: {reason}][: {detail}].</translation>
    </message>
    <message>
        <source>Write idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>idx:DIR, images:DIR, cifar:DIR, csv:FILE oder npy:X.npy,Y.npy schreiben.</translation>
    </message>
    <message>
        <source>{where} is a file, but this kind of data is a folder.</source>
        <translation>{where} ist eine Datei, aber diese Art von Daten ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the folder that holds the files, or another kind: csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>Den Ordner mit den Dateien angeben oder eine andere Art: csv:FILE oder npy:X.npy,Y.npy.</translation>
    </message>
    <message>
        <source>{where} is a folder, but this kind of data is a file.</source>
        <translation>{where} ist ein Ordner, aber diese Art von Daten ist eine Datei.</translation>
    </message>
    <message>
        <source>Name the file itself, or another kind: idx:DIR, images:DIR or cifar:DIR.</source>
        <translation>Die Datei selbst angeben oder eine andere Art: idx:DIR, images:DIR oder cifar:DIR.</translation>
    </message>
    <message>
        <source>{where} holds no samples[ ({detail})].</source>
        <translation>{where} enthält keine Samples[ ({detail})].</translation>
    </message>
    <message>
        <source>Choose a data set with at least one labelled sample.</source>
        <translation>Einen Datensatz mit mindestens einem gelabelten Sample wählen.</translation>
    </message>
    <message>
        <source>{where} ends too early[: {expected} bytes were expected, {found} are there][: its size is no multiple of {record} bytes][ ({detail})].</source>
        <translation>{where} endet zu früh[: {expected} Bytes wurden erwartet, {found} sind da][: die Größe ist kein Vielfaches von {record} Bytes][ ({detail})].</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Die Datei erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>{where} cannot be read as the data it should be[: {reason}][: {detail}].</source>
        <translation>{where} lässt sich nicht als die Daten lesen, die es sein sollen[: {reason}][: {detail}].</translation>
    </message>
    <message>
        <source>Check that the file is what its name says, or get it again.</source>
        <translation>Prüfen, ob die Datei ist, was ihr Name sagt, oder sie neu besorgen.</translation>
    </message>
    <message>
        <source>{where} has a label that the model has no class for[: {found}][, at sample {sample}][; the model has {classes} classes].</source>
        <translation>{where} hat ein Label, zu dem das Modell keine Klasse hat[: {found}][, bei Sample {sample}][; das Modell hat {classes} Klassen].</translation>
    </message>
    <message>
        <source>Labels count from 0. Choose the data set the model was trained on, or correct the labels.</source>
        <translation>Labels zählen ab 0. Den Datensatz wählen, auf dem das Modell trainiert wurde, oder die Labels korrigieren.</translation>
    </message>
    <message>
        <source>{where}: the number of samples[ ({samples})] and of labels[ ({labels})] differ.</source>
        <translation>{where}: die Anzahl der Samples[ ({samples})] und die der Labels[ ({labels})] sind verschieden.</translation>
    </message>
    <message>
        <source>Choose the two files that belong together.</source>
        <translation>Die beiden Dateien wählen, die zusammengehören.</translation>
    </message>
    <message>
        <source>Not one image in {where} could be read[ (of {count})].</source>
        <translation>Kein einziges Bild in {where} war lesbar[ (von {count})].</translation>
    </message>
    <message>
        <source>Check the files: PNG, JPEG, BMP, WebP and TIFF are read.</source>
        <translation>Die Dateien prüfen: gelesen werden PNG, JPEG, BMP, WebP und TIFF.</translation>
    </message>
    <message>
        <source>{where} has no training samples, which the recovery of this plan needs.</source>
        <translation>{where} hat keine Trainings-Samples; die Rückgewinnung dieses Plans braucht sie.</translation>
    </message>
    <message>
        <source>Give training data with --train, or leave the recovery steps out.</source>
        <translation>Trainingsdaten mit --train angeben oder die Rückgewinnungsschritte weglassen.</translation>
    </message>
    <message>
        <source>The samples of {where} do not have the shape the model takes[: {found} instead of {expected}].</source>
        <translation>Die Samples von {where} haben nicht die Form, die das Modell erwartet[: {found} statt {expected}].</translation>
    </message>
    <message>
        <source>Check --input, or choose the data set the model was made for.</source>
        <translation>--input prüfen oder den Datensatz wählen, für den das Modell gemacht ist.</translation>
    </message>
    <message>
        <source>[{count} of {total} ]images of {where} cannot be read and are left out[: {files}].</source>
        <translation>[{count} von {total} ]Bilder aus {where} sind nicht lesbar und werden ausgelassen[: {files}].</translation>
    </message>
    <message>
        <source>The rest is used; replace the damaged files if they should count.</source>
        <translation>Der Rest wird verwendet; die beschädigten Dateien ersetzen, falls sie zählen sollen.</translation>
    </message>
    <message>
        <source>The masks do not fit the weights of {where}.</source>
        <translation>Die Masken passen nicht zu den Gewichten von {where}.</translation>
    </message>
    <message>
        <source>Use the masks that were made for this very model.</source>
        <translation>Die Masken verwenden, die für genau dieses Modell gemacht wurden.</translation>
    </message>
    <message>
        <source>The preprocessing does not fit {where}[: {setting}][ has {found} values for {expected} channels].</source>
        <translation>Die Vorverarbeitung passt nicht zu {where}[: {setting}][ hat {found} Werte für {expected} Kanäle].</translation>
    </message>
    <message>
        <source>Give --mean and --std one value, or one a channel; --std has to be above 0.</source>
        <translation>Für --mean und --std einen Wert oder einen pro Kanal angeben; --std muss über 0 liegen.</translation>
    </message>
    <message>
        <source>[{count} of {total} ]rows of {where} are not all numbers and are left out[: {rows}].</source>
        <translation>[{count} von {total} ]Zeilen von {where} enthalten nicht nur Zahlen und werden ausgelassen[: {rows}].</translation>
    </message>
    <message>
        <source>The rest is used; correct those rows if they should count.</source>
        <translation>Der Rest wird verwendet; diese Zeilen korrigieren, falls sie zählen sollen.</translation>
    </message>
    <message>
        <source>Not one row of {where} holds only numbers[ (of {count})].</source>
        <translation>Keine einzige Zeile von {where} enthält nur Zahlen[ (von {count})].</translation>
    </message>
    <message>
        <source>Check the separator and the columns; features have to be numbers.</source>
        <translation>Trennzeichen und Spalten prüfen; Merkmale müssen Zahlen sein.</translation>
    </message>
    <message>
        <source>{where} has no such sample[: {sample}][; it has {total}].</source>
        <translation>{where} hat dieses Sample nicht[: {sample}][; es sind {total}].</translation>
    </message>
    <message>
        <source>The data are no longer what the experiment was run on: run it again on what is there now.</source>
        <translation>Die Daten sind nicht mehr die, auf denen das Experiment lief: es auf den jetzigen noch einmal ausführen.</translation>
    </message>
    <message>
        <source>{where} has no column[ &quot;{column}&quot;][; it has {columns}].</source>
        <translation>{where} hat die Spalte[ „{column}“] nicht[; vorhanden: {columns}].</translation>
    </message>
    <message>
        <source>Name a column of the header, or its number counted from 0.</source>
        <translation>Eine Spalte der Kopfzeile nennen oder ihre Nummer, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>{where} has training samples only.</source>
        <translation>{where} hat nur Trainings-Samples.</translation>
    </message>
    <message>
        <source>Name the folder of the validation samples, or put them in DIR/val.</source>
        <translation>Den Ordner der Validierungs-Samples angeben oder sie in DIR/val ablegen.</translation>
    </message>
    <message>
        <source>There are too few training samples[: {found}].</source>
        <translation>Es gibt zu wenige Trainings-Samples[: {found}].</translation>
    </message>
    <message>
        <source>Use at least two.</source>
        <translation>Mindestens zwei verwenden.</translation>
    </message>
    <message>
        <source>The numbers in {where} are of a type that is not read[: {found}].</source>
        <translation>Die Zahlen in {where} haben einen Typ, der nicht gelesen wird[: {found}].</translation>
    </message>
    <message>
        <source>Save them as float32, float64, uint8 or an integer type.</source>
        <translation>Sie als float32, float64, uint8 oder einen Ganzzahltyp speichern.</translation>
    </message>
    <message>
        <source>The model does not recognise these samples[: {accuracy} % of {n} are right][, and guessing gives {chance} %].</source>
        <translation>Das Modell erkennt diese Samples nicht[: {accuracy} % von {n} sind richtig][, Raten ergibt {chance} %].</translation>
    </message>
    <message>
        <source>Look at the pictures: the mean and the deviation, the order of the classes or the data set itself may not be the model&apos;s.</source>
        <translation>Die Bilder ansehen: Mittelwert und Standardabweichung, die Reihenfolge der Klassen oder der Datensatz selbst sind vielleicht nicht die des Modells.</translation>
    </message>
    <message>
        <source>The model takes every sample for the same class[: {class}, {n} times].</source>
        <translation>Das Modell hält jedes Sample für dieselbe Klasse[: {class}, {n}-mal].</translation>
    </message>
    <message>
        <source>That happens when the mean and the deviation are not those of its training; try others.</source>
        <translation>Das passiert, wenn Mittelwert und Standardabweichung nicht die des Trainings sind; andere probieren.</translation>
    </message>
    <message>
        <source>The model tells the classes apart, but under other labels[: {accuracy} % are right, {possible} % would be if the classes were paired up differently].</source>
        <translation>Das Modell unterscheidet die Klassen, aber unter anderen Labels[: {accuracy} % sind richtig, {possible} % wären es bei anderer Zuordnung der Klassen].</translation>
    </message>
    <message>
        <source>Put the classes in the order of the training: folders count in alphabetical order, from 0.</source>
        <translation>Die Klassen in die Reihenfolge des Trainings bringen: Ordner zählen alphabetisch, ab 0.</translation>
    </message>
    <message>
        <source>Another preprocessing does better on the same samples[: {preprocessing} gives {better} %, the chosen one {accuracy} %][ (mean {mean}; deviation {std})].</source>
        <translation>Eine andere Vorverarbeitung schneidet auf denselben Samples besser ab[: {preprocessing} ergibt {better} %, die gewählte {accuracy} %][ (Mittelwert {mean}; Standardabweichung {std})].</translation>
    </message>
    <message>
        <source>Choose that one, unless you know how the model was trained.</source>
        <translation>Jene wählen, sofern nicht bekannt ist, wie das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>What the model is given is far from mean 0 and deviation 1[: mean {mean}, deviation {std}].</source>
        <translation>Was das Modell bekommt, ist weit entfernt von Mittelwert 0 und Standardabweichung 1[: Mittelwert {mean}, Standardabweichung {std}].</translation>
    </message>
    <message>
        <source>Most models are trained on normalised inputs; check the mean and the deviation.</source>
        <translation>Die meisten Modelle sind auf normalisierten Eingaben trainiert; Mittelwert und Standardabweichung prüfen.</translation>
    </message>
    <message>
        <source>The data have fewer classes than the model[: {found} of {classes}].</source>
        <translation>Die Daten haben weniger Klassen als das Modell[: {found} von {classes}].</translation>
    </message>
    <message>
        <source>Accuracy says nothing about the others. Labels count class folders in alphabetical order, so a missing folder shifts those after it.</source>
        <translation>Über die übrigen sagt die Genauigkeit nichts. Labels zählen Klassenordner alphabetisch, ein fehlender Ordner verschiebt also die folgenden.</translation>
    </message>
    <message>
        <source>The class folders are numbers, but count in alphabetical order[: label {label} is folder {class}].</source>
        <translation>Die Klassenordner sind Zahlen, zählen aber alphabetisch[: Label {label} ist Ordner {class}].</translation>
    </message>
    <message>
        <source>If the model was trained on numerical order, rename them with leading zeros (01, 02, 10).</source>
        <translation>Wurde das Modell in Zahlenreihenfolge trainiert, sie mit führenden Nullen umbenennen (01, 02, 10).</translation>
    </message>
    <message>
        <source>The images are grey, and the model takes colours.</source>
        <translation>Die Bilder sind grau, das Modell erwartet Farben.</translation>
    </message>
    <message>
        <source>They are given to it with all three channels alike; check that this is how it was trained.</source>
        <translation>Es bekommt sie mit drei gleichen Kanälen; prüfen, ob es so trainiert wurde.</translation>
    </message>
    <message>
        <source>The images have colours, and the model takes grey ones.</source>
        <translation>Die Bilder sind farbig, das Modell erwartet graue.</translation>
    </message>
    <message>
        <source>Their brightness is given to it; check that this is how it was trained.</source>
        <translation>Es bekommt ihre Helligkeit; prüfen, ob es so trainiert wurde.</translation>
    </message>
    <message>
        <source>The images are scaled to what the model takes[, {input}][; they are {found}][ to {largest}], each side by itself.</source>
        <translation>Die Bilder werden auf das skaliert, was das Modell erwartet[, {input}][; sie sind {found}][ bis {largest}], jede Seite für sich.</translation>
    </message>
    <message>
        <source>If the model was trained on cut-outs or another size, prepare the images that way.</source>
        <translation>Wurde das Modell auf Ausschnitten oder einer anderen Größe trainiert, die Bilder ebenso vorbereiten.</translation>
    </message>
    <message>
        <source>The masks[ {where}] are no mask file, or a damaged one[ ({detail})].</source>
        <translation>Die Masken[ {where}] sind keine Maskendatei oder eine beschädigte[ ({detail})].</translation>
    </message>
    <message>
        <source>Run the experiment again to make it anew.</source>
        <translation>Das Experiment noch einmal ausführen, um sie neu zu erstellen.</translation>
    </message>
    <message>
        <source>The disk is full: {where} could not be written.</source>
        <translation>Der Datenträger ist voll: {where} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room and try again; what was saved before is untouched.</source>
        <translation>Platz schaffen und erneut versuchen; früher Gespeichertes ist unversehrt.</translation>
    </message>
    <message>
        <source>{where} cannot be written[ ({detail})].</source>
        <translation>{where} lässt sich nicht schreiben[ ({detail})].</translation>
    </message>
    <message>
        <source>Choose a place that you may write to.</source>
        <translation>Einen Ort mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>{where} cannot be read[ ({detail})].</source>
        <translation>{where} lässt sich nicht lesen[ ({detail})].</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen, ob die Datei da ist und ein Leserecht besteht.</translation>
    </message>
    <message>
        <source>Reading or writing {where} failed[ ({detail})].</source>
        <translation>Lesen oder Schreiben von {where} ist fehlgeschlagen[ ({detail})].</translation>
    </message>
    <message>
        <source>Check the disk; what was saved before is untouched.</source>
        <translation>Den Datenträger prüfen; früher Gespeichertes ist unversehrt.</translation>
    </message>
    <message>
        <source>This machine has no memory left for {where}.</source>
        <translation>Diese Maschine hat keinen Speicher mehr für {where}.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Other programs took the processor away while latency was measured[ (in {disturbed} of {rounds} rounds)].</source>
        <translation>Andere Programme haben den Prozessor beansprucht, während die Latenz gemessen wurde[ (in {disturbed} von {rounds} Runden)].</translation>
    </message>
    <message>
        <source>Close them and run the plan again where the interval of the ratio is too wide to decide.</source>
        <translation>Sie schließen und den Plan noch einmal ausführen, falls das Intervall des Verhältnisses für eine Entscheidung zu breit ist.</translation>
    </message>
    <message>
        <source>The peak memory of a process could not be measured here.</source>
        <translation>Der Spitzenspeicher eines Prozesses ließ sich hier nicht messen.</translation>
    </message>
    <message>
        <source>The other figures are complete; nothing needs to be done.</source>
        <translation>Die anderen Kennzahlen sind vollständig; nichts zu tun.</translation>
    </message>
    <message>
        <source>The worker[ {where}] did not start[ ({detail})].</source>
        <translation>Der Worker[ {where}] ist nicht gestartet[ ({detail})].</translation>
    </message>
    <message>
        <source>Run it by hand with --version to see what is missing, or install Espalier again.</source>
        <translation>Ihn von Hand mit --version ausführen, um zu sehen, was fehlt, oder Espalier neu installieren.</translation>
    </message>
    <message>
        <source>The OpenSSL of this machine offers no SHA-256.</source>
        <translation>Das OpenSSL dieser Maschine bietet kein SHA-256.</translation>
    </message>
    <message>
        <source>Repair the OpenSSL installation or its configuration.</source>
        <translation>Die OpenSSL-Installation oder ihre Konfiguration reparieren.</translation>
    </message>
    <message>
        <source>The program espalier-worker was not found[ at {where}].</source>
        <translation>Das Programm espalier-worker wurde nicht gefunden[ unter {where}].</translation>
    </message>
    <message>
        <source>Build or install Espalier completely; the variable ESPALIER_WORKER can name the program.</source>
        <translation>Espalier vollständig bauen oder installieren; die Variable ESPALIER_WORKER kann das Programm nennen.</translation>
    </message>
    <message>
        <source>The demo&apos;s model was not found[ at {where}].</source>
        <translation>Das Modell der Demo wurde nicht gefunden[ unter {where}].</translation>
    </message>
    <message>
        <source>Install Espalier completely, or let the variable ESPALIER_RESOURCES name its resources folder.</source>
        <translation>Espalier vollständig installieren oder in der Variable ESPALIER_RESOURCES seinen Ordner resources nennen.</translation>
    </message>
    <message>
        <source>The demo&apos;s data are not at {where}.</source>
        <translation>Die Daten der Demo sind nicht unter {where}.</translation>
    </message>
    <message>
        <source>Install the package that has them[: sudo apt install {package}].</source>
        <translation>Das Paket installieren, das sie enthält[: sudo apt install {package}].</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe.</translation>
    </message>
    <message>
        <source>Use the commands instead: `espalier --help` lists them, `espalier demo` shows all of it without a window.</source>
        <translation>Stattdessen die Befehle verwenden: `espalier --help` führt sie auf, `espalier demo` zeigt alles ohne Fenster.</translation>
    </message>
    <message>
        <source>Espalier met an error of its own[ ({detail})].</source>
        <translation>In Espalier selbst ist ein Fehler aufgetreten[ ({detail})].</translation>
    </message>
    <message>
        <source>What was saved before is untouched; please report this.</source>
        <translation>Früher Gespeichertes ist unversehrt; bitte diesen Fehler melden.</translation>
    </message>
    <message>
        <source>The operator[ {operator}][ of {where}] cannot be written as ONNX[ (because of {reason})].</source>
        <translation>Der Operator[ {operator}][ von {where}] lässt sich nicht als ONNX schreiben[ (wegen {reason})].</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead; everything else about the model works.</source>
        <translation>Stattdessen nach TorchScript (.pt) exportieren; alles andere am Modell funktioniert.</translation>
    </message>
    <message>
        <source>ONNX has no numbers of this type[: {found}][ (at {where})].</source>
        <translation>ONNX kennt keine Zahlen dieses Typs[: {found}][ (bei {where})].</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead.</source>
        <translation>Stattdessen nach TorchScript (.pt) exportieren.</translation>
    </message>
    <message>
        <source>{where} would take[ {found} bytes, which is] more than the 2 GB at which an ONNX file ends.</source>
        <translation>{where} bräuchte[ {found} Bytes und damit] mehr als die 2 GB, bei denen eine ONNX-Datei endet.</translation>
    </message>
    <message>
        <source>The exported model {where} gives other outputs[ in {engine}][: they differ by {difference} of the largest][: of sizes {found} instead of {expected}].</source>
        <translation>Das exportierte Modell {where} liefert andere Ausgaben[ in {engine}][: sie weichen um {difference} der größten ab][: mit Größen {found} statt {expected}].</translation>
    </message>
    <message>
        <source>Do not deploy this file there; try another engine, and please report this.</source>
        <translation>Diese Datei dort nicht einsetzen; eine andere Engine versuchen und dies bitte melden.</translation>
    </message>
    <message>
        <source>The model could not be exported[: {detail}].</source>
        <translation>Das Modell konnte nicht exportiert werden[: {detail}].</translation>
    </message>
    <message>
        <source>Export to TorchScript (.pt) instead, and please report this.</source>
        <translation>Stattdessen nach TorchScript (.pt) exportieren und dies bitte melden.</translation>
    </message>
    <message>
        <source>{where} was written but not run: there is no ONNX Runtime here[ ({detail})].</source>
        <translation>{where} wurde geschrieben, aber nicht ausgeführt: hier gibt es keine ONNX Runtime[ ({detail})].</translation>
    </message>
    <message>
        <source>Install one to have exports checked: pip install onnxruntime, or npm install onnxruntime-node.</source>
        <translation>Eine installieren, damit Exporte geprüft werden: pip install onnxruntime oder npm install onnxruntime-node.</translation>
    </message>
    <message>
        <source>There is no deployment adapter called {where}[; there are {found}].</source>
        <translation>Es gibt keinen Deployment-Adapter namens {where}[; vorhanden: {found}].</translation>
    </message>
    <message>
        <source>Use one of those, or put a program of that name into ~/.config/espalier/adapters; docs/adapters.md tells how.</source>
        <translation>Einen davon verwenden oder ein Programm dieses Namens in ~/.config/espalier/adapters ablegen; docs/adapters.md sagt, wie.</translation>
    </message>
    <message>
        <source>The deployment adapter {where} lacks its engine[: {detail}].</source>
        <translation>Dem Deployment-Adapter {where} fehlt seine Engine[: {detail}].</translation>
    </message>
    <message>
        <source>Install the engine; docs/adapters.md tells where it is looked for.</source>
        <translation>Die Engine installieren; docs/adapters.md sagt, wo sie gesucht wird.</translation>
    </message>
    <message>
        <source>The deployment adapter {where} could not be started[: {detail}].</source>
        <translation>Der Deployment-Adapter {where} konnte nicht gestartet werden[: {detail}].</translation>
    </message>
    <message>
        <source>Run it by hand with the word describe to see what is wrong.</source>
        <translation>Ihn von Hand mit dem Wort describe ausführen, um zu sehen, woran es liegt.</translation>
    </message>
    <message>
        <source>The deployment adapter {where} failed[ to {verb}][ with status {status}][: {detail}].</source>
        <translation>Der Deployment-Adapter {where} ist fehlgeschlagen[ bei {verb}][ mit Status {status}][: {detail}].</translation>
    </message>
    <message>
        <source>The other figures stand. Run it by hand to see what is wrong.</source>
        <translation>Die anderen Kennzahlen gelten. Ihn von Hand ausführen, um zu sehen, woran es liegt.</translation>
    </message>
    <message>
        <source>The deployment adapter {where} crashed[ (signal {signal})][: {detail}].</source>
        <translation>Der Deployment-Adapter {where} ist abgestürzt[ (Signal {signal})][: {detail}].</translation>
    </message>
    <message>
        <source>The deployment adapter {where} gave no answer[ within {seconds} seconds] and was ended.</source>
        <translation>Der Deployment-Adapter {where} gab keine Antwort[ innerhalb von {seconds} Sekunden] und wurde beendet.</translation>
    </message>
    <message>
        <source>The other figures stand. Run it by hand to see what it waits for.</source>
        <translation>Die anderen Kennzahlen gelten. Ihn von Hand ausführen, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>The deployment adapter {where} gave an answer that is not understood[: {detail}].</source>
        <translation>Der Deployment-Adapter {where} gab eine unverständliche Antwort[: {detail}].</translation>
    </message>
    <message>
        <source>The other figures stand. docs/adapters.md tells what an adapter has to answer.</source>
        <translation>Die anderen Kennzahlen gelten. docs/adapters.md sagt, was ein Adapter antworten muss.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1; in %2 its outputs differ by %3 of the largest at most</source>
        <translation>%1 geschrieben; in %2 weichen die Ausgaben um höchstens %3 der größten ab</translation>
    </message>
    <message>
        <source>A worker and this program do not understand each other[ ({detail})].</source>
        <translation>Ein Worker und dieses Programm verstehen einander nicht[ ({detail})].</translation>
    </message>
    <message>
        <source>Install espalier and espalier-worker from the same build.</source>
        <translation>espalier und espalier-worker aus demselben Build installieren.</translation>
    </message>
    <message>
        <source>The worker[ {where}] speaks another version of the protocol[ ({found}, this program speaks {expected})].</source>
        <translation>Der Worker[ {where}] spricht eine andere Version des Protokolls[ ({found}, dieses Programm spricht {expected})].</translation>
    </message>
    <message>
        <source>A message between worker and program was too long.</source>
        <translation>Eine Nachricht zwischen Worker und Programm war zu lang.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden.</translation>
    </message>
    <message>
        <source>The channels could not be removed from the model: the shape at {where} cannot be repaired[ ({detail})].</source>
        <translation>Die Kanäle konnten nicht aus dem Modell entfernt werden: die Form bei {where} lässt sich nicht anpassen[ ({detail})].</translation>
    </message>
    <message>
        <source>Prune this model with another pattern, or leave the layers around that place dense.</source>
        <translation>Dieses Modell mit einem anderen Muster beschneiden oder die Schichten um diese Stelle dicht lassen.</translation>
    </message>
    <message>
        <source>The job&apos;s description is not understood[: {where}][ ({detail})].</source>
        <translation>Die Beschreibung des Jobs ist unverständlich[: {where}][ ({detail})].</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no name for a job.</source>
        <translation>„{where}“ ist kein Name für einen Job.</translation>
    </message>
    <message>
        <source>The worker&apos;s result is not understood[: {where}][ ({detail})].</source>
        <translation>Das Ergebnis des Workers ist unverständlich[: {where}][ ({detail})].</translation>
    </message>
    <message>
        <source>Install espalier and espalier-worker from the same build, and try again.</source>
        <translation>espalier und espalier-worker aus demselben Build installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The worker&apos;s result for {where} could not be taken in[ ({detail})].</source>
        <translation>Das Ergebnis des Workers für {where} konnte nicht übernommen werden[ ({detail})].</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`.</source>
        <translation>Mit `espalier resume` erneut versuchen.</translation>
    </message>
    <message>
        <source>The worker does not know this kind of job[: {where}].</source>
        <translation>Der Worker kennt diese Art von Job nicht[: {where}].</translation>
    </message>
    <message>
        <source>The latency measurement is incomplete[: {candidate} samples against {baseline}].</source>
        <translation>Die Latenzmessung ist unvollständig[: {candidate} Messwerte gegen {baseline}].</translation>
    </message>
    <message>
        <source>The training before pruning diverged: its loss became infinite or not a number.</source>
        <translation>Das Training vor dem Pruning ist divergiert: sein Loss wurde unendlich oder keine Zahl.</translation>
    </message>
    <message>
        <source>Lower its learning rate or its penalties, or leave it out.</source>
        <translation>Seine Lernrate oder seine Strafterme senken oder es weglassen.</translation>
    </message>
    <message>
        <source>The worker met an error of its own in {where}[: {detail}].</source>
        <translation>Im Worker ist bei {where} ein Fehler aufgetreten[: {detail}].</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`; if it comes again, please report it.</source>
        <translation>Mit `espalier resume` erneut versuchen; tritt es wieder auf, bitte melden.</translation>
    </message>
    <message>
        <source>The worker crashed while it did {where}[ ({signal})][ (exit status {exit})][: {detail}].</source>
        <translation>Der Worker ist bei {where} abgestürzt[ ({signal})][ (Exit-Status {exit})][: {detail}].</translation>
    </message>
    <message>
        <source>Try again with `espalier resume`; if it crashes again, the model or a library of this machine is at fault.</source>
        <translation>Mit `espalier resume` erneut versuchen; stürzt er wieder ab, liegt es am Modell oder an einer Bibliothek dieser Maschine.</translation>
    </message>
    <message>
        <source>The worker was killed from outside while it did {where}[ ({signal})].</source>
        <translation>Der Worker wurde bei {where} von außen beendet[ ({signal})].</translation>
    </message>
    <message>
        <source>`espalier resume` goes on from the last finished epoch.</source>
        <translation>`espalier resume` macht ab der letzten fertigen Epoche weiter.</translation>
    </message>
    <message>
        <source>There was not enough memory for {where}[ ({detail})].</source>
        <translation>Der Speicher reichte nicht für {where}[ ({detail})].</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller batch, then `espalier resume`.</source>
        <translation>Andere Programme schließen oder einen kleineren Batch verwenden, dann `espalier resume`.</translation>
    </message>
    <message>
        <source>The worker of {where} gives no sign of life.</source>
        <translation>Der Worker von {where} gibt kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>Wait, or cancel the job: it may still come back.</source>
        <translation>Warten oder den Job abbrechen: vielleicht meldet er sich noch.</translation>
    </message>
    <message>
        <source>{where} was started once more after its worker had ended[: {crash}].</source>
        <translation>{where} wurde noch einmal gestartet, nachdem der Worker geendet hatte[: {crash}].</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it goes on from its last epoch.</source>
        <translation>Nichts zu tun: es geht ab der letzten Epoche weiter.</translation>
    </message>
    <message>
        <source>The checkpoint {where} does not belong to this job, so its training starts over[: {reason}].</source>
        <translation>Der Checkpoint {where} gehört nicht zu diesem Job, daher beginnt sein Training von vorn[: {reason}].</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The weights to rewind to are not in {where} any more.</source>
        <translation>Die Gewichte zum Zurückspulen sind nicht mehr in {where}.</translation>
    </message>
    <message>
        <source>Run the plan again.</source>
        <translation>Den Plan noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The compacted model does not compute what the masked one does[ (largest difference {found})], so its figures would be wrong.</source>
        <translation>Das kompaktierte Modell berechnet nicht dasselbe wie das maskierte[ (größte Abweichung: {found})], seine Kennzahlen wären also falsch.</translation>
    </message>
    <message>
        <source>Leave the layers around attention or unusual operators dense, and please report this model.</source>
        <translation>Die Schichten um Attention oder ungewöhnliche Operatoren dicht lassen und dieses Modell bitte melden.</translation>
    </message>
    <message>
        <source>Please report this model and this processor.</source>
        <translation>Dieses Modell und diesen Prozessor bitte melden.</translation>
    </message>
    <message>
        <source>The layer {where} is no longer there after pruning.</source>
        <translation>Die Schicht {where} ist nach dem Pruning nicht mehr da.</translation>
    </message>
    <message>
        <source>Please report this model.</source>
        <translation>Dieses Modell bitte melden.</translation>
    </message>
    <message>
        <source>It was cancelled before anything was saved.</source>
        <translation>Abgebrochen, bevor etwas gespeichert war.</translation>
    </message>
    <message>
        <source>Give the command again to start over.</source>
        <translation>Den Befehl noch einmal geben, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>The work on {where} was cancelled; what had finished by then is kept[ (newly finished: {finished})].</source>
        <translation>Die Arbeit an {where} wurde abgebrochen; was bis dahin fertig war, bleibt erhalten[ (neu fertig: {finished})].</translation>
    </message>
    <message>
        <source>`espalier resume {where}` goes on where it stopped.</source>
        <translation>`espalier resume {where}` macht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The look at the model was stopped.</source>
        <translation>Das Ansehen des Modells wurde angehalten.</translation>
    </message>
    <message>
        <source>Look again: a workspace is made once some samples have been through the model.</source>
        <translation>Noch einmal ansehen: ein Arbeitsbereich wird angelegt, sobald einige Samples durch das Modell gegangen sind.</translation>
    </message>
    <message>
        <source>Something went wrong: %1[, at {where}][ ({detail})].</source>
        <translation>Etwas ist schiefgegangen: %1[, bei {where}][ ({detail})].</translation>
    </message>
    <message>
        <source>This version has no advice for it; please report it with that code.</source>
        <translation>Diese Version hat dazu keinen Rat; bitte mit diesem Code melden.</translation>
    </message>
    <message>
        <source>There is no model file at {where}.</source>
        <translation>Unter {where} gibt es keine Modelldatei.</translation>
    </message>
    <message>
        <source>Check the path, or choose another TorchScript file.</source>
        <translation>Den Pfad prüfen oder eine andere TorchScript-Datei wählen.</translation>
    </message>
    <message>
        <source>{where} is a folder, not a model file.</source>
        <translation>{where} ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
        <source>Choose the TorchScript file itself, usually a .pt file inside it.</source>
        <translation>Die TorchScript-Datei selbst wählen, meist eine .pt-Datei darin.</translation>
    </message>
    <message>
        <source>{where} is no TorchScript file[ (it looks like: {looks_like})].</source>
        <translation>{where} ist keine TorchScript-Datei[ (es sieht aus wie: {looks_like})].</translation>
    </message>
    <message>
        <source>Save the model in Python with torch.jit.save(torch.jit.trace(model.eval(), example), &apos;model.pt&apos;) and open that.</source>
        <translation>Das Modell in Python mit torch.jit.save(torch.jit.trace(model.eval(), example), &apos;model.pt&apos;) speichern und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>{where} ends too early: it is an incomplete TorchScript archive[ ({detail})].</source>
        <translation>{where} endet zu früh: es ist ein unvollständiges TorchScript-Archiv[ ({detail})].</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save the model again.</source>
        <translation>Die Datei erneut kopieren oder herunterladen oder das Modell neu speichern.</translation>
    </message>
    <message>
        <source>{where} was saved by a newer PyTorch than this one can read[ ({detail})].</source>
        <translation>{where} wurde mit einem neueren PyTorch gespeichert, als dieses hier lesen kann[ ({detail})].</translation>
    </message>
    <message>
        <source>Save it again with an older PyTorch, up to version 2.0.</source>
        <translation>Mit einem älteren PyTorch neu speichern, höchstens Version 2.0.</translation>
    </message>
    <message>
        <source>{where} uses an operator that this LibTorch does not have[: {operator}][ ({detail})].</source>
        <translation>{where} verwendet einen Operator, den dieses LibTorch nicht hat[: {operator}][ ({detail})].</translation>
    </message>
    <message>
        <source>Save the model without that operator, or with an older version of the library that provides it.</source>
        <translation>Das Modell ohne diesen Operator speichern oder mit einer älteren Version der Bibliothek, die ihn bereitstellt.</translation>
    </message>
    <message>
        <source>{where} is a TorchScript archive that cannot be read[ ({detail})].</source>
        <translation>{where} ist ein TorchScript-Archiv, das sich nicht lesen lässt[ ({detail})].</translation>
    </message>
    <message>
        <source>{where} is not the file it was: its SHA-256 has changed.</source>
        <translation>{where} ist nicht mehr dieselbe Datei: die SHA-256 hat sich geändert.</translation>
    </message>
    <message>
        <source>Restore the original model file, or make a new workspace for the changed one.</source>
        <translation>Die ursprüngliche Modelldatei wiederherstellen oder für die geänderte einen neuen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>The model cannot be run on an input of this shape[, it fails at {where}][: {detail}].</source>
        <translation>Das Modell lässt sich mit einer Eingabe dieser Form nicht ausführen[, es scheitert bei {where}][: {detail}].</translation>
    </message>
    <message>
        <source>Check --input and the preprocessing: the shape has to be the one the model was made for, e.g. 3x32x32.</source>
        <translation>--input und die Vorverarbeitung prüfen: die Form muss die sein, für die das Modell gemacht ist, z. B. 3x32x32.</translation>
    </message>
    <message>
        <source>The model uses something that cannot be flattened: {where}[, in {module}][: {detail}].</source>
        <translation>Das Modell verwendet etwas, das sich nicht flach ausrollen lässt: {where}[, in {module}][: {detail}].</translation>
    </message>
    <message>
        <source>Trace the model in eval mode with torch.jit.trace, so that it is one plain forward pass, and open that file.</source>
        <translation>Das Modell im eval-Modus mit torch.jit.trace tracen, sodass es ein einfacher Vorwärtslauf ist, und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>What the model[ {where}] gives back is not a tensor[ ({found})].</source>
        <translation>Was das Modell[ {where}] zurückgibt, ist kein Tensor[ ({found})].</translation>
    </message>
    <message>
        <source>Wrap the model so that forward returns the class scores, and save that.</source>
        <translation>Das Modell so verpacken, dass forward die Klassenwerte zurückgibt, und das speichern.</translation>
    </message>
    <message>
        <source>{where} has no convolution or linear layer, so there is nothing to prune.</source>
        <translation>{where} hat keine Faltung und keine lineare Schicht, also gibt es nichts zu beschneiden.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The flattened model does not compute what forward() computes[ (largest difference {difference})], so it is not used[: {where}].</source>
        <translation>Das flach ausgerollte Modell berechnet nicht dasselbe wie forward()[ (größte Abweichung {difference})] und wird daher nicht verwendet[: {where}].</translation>
    </message>
    <message>
        <source>Trace the model in eval mode without random operators, and open that file.</source>
        <translation>Das Modell im eval-Modus ohne Zufallsoperatoren tracen und diese Datei öffnen.</translation>
    </message>
    <message>
        <source>The model[ {where}] has no forward method.</source>
        <translation>Das Modell[ {where}] hat keine Methode forward.</translation>
    </message>
    <message>
        <source>Save the whole model with torch.jit.save, not a part of it.</source>
        <translation>Das ganze Modell mit torch.jit.save speichern, nicht einen Teil davon.</translation>
    </message>
    <message>
        <source>The model takes[ {count}] inputs; only models of one input can be used.</source>
        <translation>Das Modell erwartet mehrere Eingaben[ ({count})]; verwendbar sind nur Modelle mit einer Eingabe.</translation>
    </message>
    <message>
        <source>Wrap the model so that forward takes one tensor, and save that.</source>
        <translation>Das Modell so verpacken, dass forward einen Tensor nimmt, und das speichern.</translation>
    </message>
    <message>
        <source>The model gives back a tensor that is no row of class scores for each sample[: its shape is {found} for a batch of {batch}].</source>
        <translation>Das Modell gibt einen Tensor zurück, der nicht pro Sample eine Zeile Klassenwerte enthält[: seine Form ist {found} für einen Batch von {batch}].</translation>
    </message>
    <message>
        <source>Wrap the model so that forward returns one score a class, and save that.</source>
        <translation>Das Modell so verpacken, dass forward einen Wert pro Klasse zurückgibt, und das speichern.</translation>
    </message>
    <message>
        <source>The model was traced in training mode; it is run in eval mode here.</source>
        <translation>Der Trace des Modells entstand im Trainingsmodus; hier läuft es im eval-Modus.</translation>
    </message>
    <message>
        <source>Trace it after model.eval() if its accuracy is not what you expect.</source>
        <translation>Den Trace nach model.eval() erstellen, falls die Genauigkeit nicht die erwartete ist.</translation>
    </message>
    <message>
        <source>The model[ {where}] only takes batches of one size[: {batch}].</source>
        <translation>Das Modell[ {where}] nimmt nur Batches einer Größe[: {batch}].</translation>
    </message>
    <message>
        <source>Save it so that the size of a batch is free: no fixed batch in view or reshape, and trace it with a batch of two.</source>
        <translation>Es so speichern, dass die Batchgröße frei ist: kein fester Batch in view oder reshape, und mit einem Batch von zwei tracen.</translation>
    </message>
    <message>
        <source>The weights[ of {where}] contain NaN or infinity.</source>
        <translation>Die Gewichte[ von {where}] enthalten NaN oder unendliche Werte.</translation>
    </message>
    <message>
        <source>Repair or retrain the model: such weights cannot be ranked for pruning.</source>
        <translation>Das Modell reparieren oder neu trainieren: solche Gewichte lassen sich für das Pruning nicht reihen.</translation>
    </message>
    <message>
        <source>The model gives NaN[ on some of {n} samples].</source>
        <translation>Das Modell liefert NaN[ bei einigen von {n} Samples].</translation>
    </message>
    <message>
        <source>Check its weights, and the mean and the deviation its inputs are given.</source>
        <translation>Seine Gewichte prüfen sowie Mittelwert und Standardabweichung seiner Eingaben.</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>inspecting</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>Pruning</translation>
    </message>
    <message>
        <source>recalibrating</source>
        <translation>Neu kalibrieren</translation>
    </message>
    <message>
        <source>reconstructing</source>
        <translation>Rekonstruieren</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>measuring latency</source>
        <translation>Latenz messen</translation>
    </message>
    <message>
        <source>measuring memory</source>
        <translation>Speicher messen</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>testing under load</source>
        <translation>Test unter Last</translation>
    </message>
    <message>
        <source>testing on worse data</source>
        <translation>Test auf schlechteren Daten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>compacted</source>
        <translation>kompaktiert</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>sparse</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <translation>%1 % ± %2</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1–%2 left</source>
        <translation>noch %1–%2</translation>
    </message>
    <message>
        <source>There is no plan file at {where}.</source>
        <translation>Unter {where} gibt es keine Plandatei.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>The pattern {where} fits no layer of this model.</source>
        <translation>Das Muster {where} passt zu keiner Schicht dieses Modells.</translation>
    </message>
    <message>
        <source>Choose another pattern; `espalier inspect` lists the layers and what locks them.</source>
        <translation>Ein anderes Muster wählen; `espalier inspect` führt die Schichten auf und was sie sperrt.</translation>
    </message>
    <message>
        <source>Every layer that the pattern {where} fits is protected, being the first or the last or coupled with them.</source>
        <translation>Jede Schicht, zu der das Muster {where} passt, ist geschützt, als erste oder letzte oder mit diesen gekoppelt.</translation>
    </message>
    <message>
        <source>Protect none, or choose another pattern.</source>
        <translation>Keine schützen oder ein anderes Muster wählen.</translation>
    </message>
    <message>
        <source>The plan {where} is not valid JSON[, at line {line}][, column {column}][ ({detail})].</source>
        <translation>Der Plan {where} ist kein gültiges JSON[, in Zeile {line}][, Spalte {column}][ ({detail})].</translation>
    </message>
    <message>
        <source>Correct it there; README.md shows a whole plan.</source>
        <translation>Dort korrigieren; README.md zeigt einen ganzen Plan.</translation>
    </message>
    <message>
        <source>There is no such pattern as {where}[ (found {found})][: {reason}][: {detail}].</source>
        <translation>Ein Muster wie {where} gibt es nicht[ (gefunden: {found})][: {reason}][: {detail}].</translation>
    </message>
    <message>
        <source>Patterns are unstructured, channel, head, N:M such as 2:4 (N from 1 to M - 1) and block:RxC such as block:4x1.</source>
        <translation>Muster sind unstructured, channel, head, N:M wie 2:4 (N von 1 bis M - 1) und block:RxC wie block:4x1.</translation>
    </message>
    <message>
        <source>The sparsity[ {found}] at {where} cannot be[; {pattern} always removes {expected}].</source>
        <translation>Die Sparsity[ {found}] bei {where} ist nicht möglich[; {pattern} entfernt immer {expected}].</translation>
    </message>
    <message>
        <source>Sparsity is a fraction from 0 to below 1: write 0.8 for 80 %; with an N:M pattern leave it out.</source>
        <translation>Sparsity ist ein Bruchteil von 0 bis unter 1: für 80 % ist 0.8 zu schreiben; bei einem N:M-Muster weglassen.</translation>
    </message>
    <message>
        <source>The recovery at {where} is not understood[: it should be {expected}][, not {found}][: {detail}].</source>
        <translation>Die Rückgewinnung bei {where} ist unverständlich[: erwartet wird {expected}][, nicht {found}][: {detail}].</translation>
    </message>
    <message>
        <source>Steps are recalibrate, reconstruct and fine_tune; README.md lists their keys.</source>
        <translation>Schritte sind recalibrate, reconstruct und fine_tune; README.md führt ihre Schlüssel auf.</translation>
    </message>
    <message>
        <source>The plan removes nothing: &quot;{where}&quot; matches no layer of this model.</source>
        <translation>Der Plan entfernt nichts: „{where}“ passt zu keiner Schicht dieses Modells.</translation>
    </message>
    <message>
        <source>Use layer names or globs as `espalier inspect` lists them.</source>
        <translation>Schichtnamen oder Suchmuster verwenden, wie `espalier inspect` sie aufführt.</translation>
    </message>
    <message>
        <source>The pattern[ {pattern}] does not fit the layer {where}[: {reason}][: {detail}].</source>
        <translation>Das Muster[ {pattern}] passt nicht zur Schicht {where}[: {reason}][: {detail}].</translation>
    </message>
    <message>
        <source>Choose another pattern for this layer, or leave it dense.</source>
        <translation>Ein anderes Muster für diese Schicht wählen oder sie dicht lassen.</translation>
    </message>
    <message>
        <source>{where}[, of which {achieved} % was removed,] would be slower on sparse kernels than dense[ (by {slower} %)], so it runs dense in the sparse runtime.</source>
        <translation>{where}[, zu {achieved} % entfernt,] wäre auf Sparse-Kerneln langsamer als dicht[ (um {slower} %)] und läuft daher in der Sparse-Runtime dicht.</translation>
    </message>
    <message>
        <source>Its zeros save memory only[; from about {break_even} % on they would make it faster].</source>
        <translation>Die Nullen sparen nur Speicher[; ab etwa {break_even} % würden sie die Schicht schneller machen].</translation>
    </message>
    <message>
        <source>{where} shares its channels with other layers, so it loses as many as the most that is asked of any of them[: {sparsity}].</source>
        <translation>{where} teilt seine Kanäle mit anderen Schichten und verliert daher so viele, wie von einer davon höchstens verlangt wird[: {sparsity}].</translation>
    </message>
    <message>
        <source>Nothing needs to be done; give coupled layers one sparsity to say so yourself.</source>
        <translation>Nichts zu tun; gekoppelten Schichten eine gemeinsame Sparsity geben, um es selbst festzulegen.</translation>
    </message>
    <message>
        <source>Of the layers that {where} names, some cannot lose what it asks for[ ({asked} %)]; the others give it instead[, {from} to {to} % each].</source>
        <translation>Von den Schichten, die {where} benennt, können einige nicht verlieren, was verlangt ist[ ({asked} %)]; die anderen geben es stattdessen ab[, je {from} bis {to} %].</translation>
    </message>
    <message>
        <source>Nothing needs to be done; name layers one by one to give each its own sparsity.</source>
        <translation>Nichts zu tun; Schichten einzeln nennen, um jeder ihre eigene Sparsity zu geben.</translation>
    </message>
    <message>
        <source>{where} was not scanned as the plan cuts it[ ({layers} such layers)], so nothing can be foretold.</source>
        <translation>{where} wurde nicht so gescannt, wie der Plan es beschneidet[ ({layers} solche Schichten)], daher ist keine Prognose möglich.</translation>
    </message>
    <message>
        <source>Run `espalier scan` with that pattern and up to that level.</source>
        <translation>`espalier scan` mit diesem Muster und bis zu dieser Stufe ausführen.</translation>
    </message>
    <message>
        <source>No experiment of {where} can be foretold, so there is nothing to compare.</source>
        <translation>Kein Experiment von {where} lässt sich prognostizieren, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Run a scan, and plans within what it covers.</source>
        <translation>Einen Scan ausführen und Pläne innerhalb dessen, was er umfasst.</translation>
    </message>
    <message>
        <source>No layer was scanned with this pattern and criterion[: {pattern}].</source>
        <translation>Keine Schicht wurde mit diesem Muster und Kriterium gescannt[: {pattern}].</translation>
    </message>
    <message>
        <source>Scan it first: Scan Layers in the window, `espalier scan` on the command line.</source>
        <translation>Zuerst scannen: „Schichten scannen“ im Fenster, `espalier scan` auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>There is no limit to keep to.</source>
        <translation>Es gibt keine Grenze, die einzuhalten wäre.</translation>
    </message>
    <message>
        <source>{where} cannot be pinned[ at {found}]: it is no layer that was scanned up to there.</source>
        <translation>{where} lässt sich nicht fixieren[ auf {found}]: es ist keine Schicht, die bis dahin gescannt wurde.</translation>
    </message>
    <message>
        <source>Name a layer as `espalier scan` lists it, within the levels scanned.</source>
        <translation>Eine Schicht so nennen, wie `espalier scan` sie aufführt, innerhalb der gescannten Stufen.</translation>
    </message>
    <message>
        <source>The limit on {where}[ of {asked}] is out of reach[; the nearest that can be had is {nearest}].</source>
        <translation>Die Grenze für {where}[ ({asked})] ist unerreichbar[; am nächsten kommt {nearest}].</translation>
    </message>
    <message>
        <source>Loosen it, or another limit, or scan more patterns and levels.</source>
        <translation>Sie oder eine andere Grenze lockern oder mehr Muster und Stufen scannen.</translation>
    </message>
    <message>
        <source>The entry {where} of the plan is not understood[: it should be {expected}][, not {found}].</source>
        <translation>Der Eintrag {where} des Plans ist unverständlich[: erwartet wird {expected}][, nicht {found}].</translation>
    </message>
    <message>
        <source>Correct it; README.md shows a whole plan.</source>
        <translation>Korrigieren; README.md zeigt einen ganzen Plan.</translation>
    </message>
    <message>
        <source>The plan is of a version that is not known[: {found}].</source>
        <translation>Der Plan hat eine unbekannte Version[: {found}].</translation>
    </message>
    <message>
        <source>This version reads plans with &quot;espalier_plan&quot;: 1.</source>
        <translation>Diese Version liest Pläne mit &quot;espalier_plan&quot;: 1.</translation>
    </message>
    <message>
        <source>The patterns at {where} cannot follow each other[: {found}].</source>
        <translation>Die Muster bei {where} können nicht aufeinander folgen[: {found}].</translation>
    </message>
    <message>
        <source>Give at most two: channel first, then one that removes single weights of what is left.</source>
        <translation>Höchstens zwei angeben: zuerst channel, dann eines, das einzelne Gewichte vom Übrigen entfernt.</translation>
    </message>
    <message>
        <source>There is no criterion that {where} asks for[: {found}].</source>
        <translation>Das Kriterium, das {where} verlangt, gibt es nicht[: {found}].</translation>
    </message>
    <message>
        <source>Use one of these[: {expected}].</source>
        <translation>Eines von diesen verwenden[: {expected}].</translation>
    </message>
    <message>
        <source>The criterion[ {criterion}] at {where} has nothing to say of the pattern[ {pattern}] there.</source>
        <translation>Das Kriterium[ {criterion}] bei {where} sagt nichts über das Muster[ {pattern}] dort aus.</translation>
    </message>
    <message>
        <source>Rank by magnitude, or use the pattern the criterion is made for.</source>
        <translation>Nach Betrag reihen (magnitude) oder das Muster verwenden, für das das Kriterium gemacht ist.</translation>
    </message>
    <message>
        <source>{where} is left dense: the pattern[ {pattern}] does not fit it[: {reason}].</source>
        <translation>{where} bleibt dicht: das Muster[ {pattern}] passt nicht[: {reason}].</translation>
    </message>
    <message>
        <source>Nothing needs to be done; name the layer with another pattern to prune it.</source>
        <translation>Nichts zu tun; die Schicht mit einem anderen Muster nennen, um sie zu beschneiden.</translation>
    </message>
    <message>
        <source>The block is larger than the weight of {where}.</source>
        <translation>Der Block ist größer als das Gewicht von {where}.</translation>
    </message>
    <message>
        <source>Choose a smaller block.</source>
        <translation>Einen kleineren Block wählen.</translation>
    </message>
    <message>
        <source>{where} has fewer input channels than a group of the pattern has weights.</source>
        <translation>{where} hat weniger Eingangskanäle, als eine Gruppe des Musters Gewichte hat.</translation>
    </message>
    <message>
        <source>Choose a smaller M, or another pattern for this layer.</source>
        <translation>Ein kleineres M oder ein anderes Muster für diese Schicht wählen.</translation>
    </message>
    <message>
        <source>The plan&apos;s recovery needs training samples, and {where} has none.</source>
        <translation>Die Rückgewinnung des Plans braucht Trainings-Samples, und {where} hat keine.</translation>
    </message>
    <message>
        <source>Make the workspace with --train, or leave the recovery steps out.</source>
        <translation>Den Arbeitsbereich mit --train anlegen oder die Rückgewinnungsschritte weglassen.</translation>
    </message>
    <message>
        <source>%1 in 1 rule</source>
        <translation>%1 in 1 Regel</translation>
    </message>
    <message>
        <source>%1 in %2 rules</source>
        <translation>%1 in %2 Regeln</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>measured on the data</source>
        <translation>auf den Daten gemessen</translation>
    </message>
    <message>
        <source>ImageNet&apos;s</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>scaled to −1..1</source>
        <translation>auf −1..1 skaliert</translation>
    </message>
    <message>
        <source>none (0..1)</source>
        <translation>keine (0..1)</translation>
    </message>
    <message>
        <source>bytes (0..255)</source>
        <translation>Bytes (0..255)</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>The model gives NaN</source>
        <translation>Das Modell liefert NaN</translation>
    </message>
    <message>
        <source>%1 of %2 images right</source>
        <translation>%1 von %2 Bildern richtig</translation>
    </message>
    <message>
        <source>%1 of %2 rows right</source>
        <translation>%1 von %2 Zeilen richtig</translation>
    </message>
    <message>
        <source>%1, as the data are</source>
        <translation>%1, wie die Daten sind</translation>
    </message>
    <message>
        <source>%1, which the model takes</source>
        <translation>%1, wie das Modell es erwartet</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 von %2 Klassen</translation>
    </message>
    <message>
        <source>There is no profile at {where}.</source>
        <translation>Unter {where} gibt es kein Profil.</translation>
    </message>
    <message>
        <source>Check the path of the JSON file.</source>
        <translation>Den Pfad der JSON-Datei prüfen.</translation>
    </message>
    <message>
        <source>{where} is no profile: it cannot be read as a JSON object.</source>
        <translation>{where} ist kein Profil: es lässt sich nicht als JSON-Objekt lesen.</translation>
    </message>
    <message>
        <source>Compare it with resources/profiles/edge.json.</source>
        <translation>Mit resources/profiles/edge.json vergleichen.</translation>
    </message>
    <message>
        <source>The profile has format[ {found}], which a later version wrote.</source>
        <translation>Das Profil hat ein Format[ ({found})], das eine spätere Version geschrieben hat.</translation>
    </message>
    <message>
        <source>Update Espalier, or save the profile in format 1.</source>
        <translation>Espalier aktualisieren oder das Profil in Format 1 speichern.</translation>
    </message>
    <message>
        <source>The profile&apos;s {where} cannot be[ {found}][; it has to be {expected}].</source>
        <translation>Im Profil hat {where} einen unzulässigen Wert[: {found}][; erwartet: {expected}].</translation>
    </message>
    <message>
        <source>There is no profile called {where} in the workspace.</source>
        <translation>Im Arbeitsbereich gibt es kein Profil namens {where}.</translation>
    </message>
    <message>
        <source>espalier profile WS list tells which there are.</source>
        <translation>espalier profile WS list zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The workspace {where} has no profile yet.</source>
        <translation>Der Arbeitsbereich {where} hat noch kein Profil.</translation>
    </message>
    <message>
        <source>Add one with espalier profile WS add FILE; resources/profiles has two to start from.</source>
        <translation>Mit espalier profile WS add FILE eines hinzufügen; resources/profiles enthält zwei für den Anfang.</translation>
    </message>
    <message>
        <source>{where} is nothing that can be done with profiles.</source>
        <translation>{where} ist nichts, was sich mit Profilen tun lässt.</translation>
    </message>
    <message>
        <source>Choose add, list, show, remove or check.</source>
        <translation>add, list, show, remove oder check wählen.</translation>
    </message>
    <message>
        <source>Give a file to add, or the name of a profile.</source>
        <translation>Eine hinzuzufügende Datei oder den Namen eines Profils angeben.</translation>
    </message>
    <message>
        <source>A stress test cannot have[ {found} for] {where}[; it has to be {expected}].</source>
        <translation>Der Wert[ {found}] für {where} ist in einem Stresstest nicht möglich[; erwartet: {expected}].</translation>
    </message>
    <message>
        <source>Give another value.</source>
        <translation>Einen anderen Wert angeben.</translation>
    </message>
    <message>
        <source>Give a higher rate or more seconds.</source>
        <translation>Eine höhere Rate oder mehr Sekunden angeben.</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be put under load.</source>
        <translation>Das Experiment {where} hat kein Modell hinterlassen, das sich unter Last setzen ließe.</translation>
    </message>
    <message>
        <source>Choose an experiment that is done.</source>
        <translation>Ein fertiges Experiment wählen.</translation>
    </message>
    <message>
        <source>The load is run all the same, to its bound in time. Use more threads, or ask for less.</source>
        <translation>Die Last läuft trotzdem, bis zu ihrer Zeitgrenze. Mehr Threads verwenden oder weniger verlangen.</translation>
    </message>
    <message>
        <source>The load is served by one thread already; there is no run with fewer.</source>
        <translation>Die Last wird schon von einem Thread bedient; einen Lauf mit weniger gibt es nicht.</translation>
    </message>
    <message>
        <source>Give more with --threads to see what fewer do.</source>
        <translation>Mit --threads mehr angeben, um zu sehen, was weniger bewirken.</translation>
    </message>
    <message>
        <source>This machine counts energy, but {where} may not be read.</source>
        <translation>Diese Maschine zählt Energie, aber {where} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Let an administrator allow it to be read, or take the estimate.</source>
        <translation>Das Lesen von einem Administrator erlauben lassen oder die Schätzung nehmen.</translation>
    </message>
    <message>
        <source>Other programs kept[ {processors}] processors busy while the load was served.</source>
        <translation>Andere Programme haben[ {processors}] Prozessoren beschäftigt, während die Last bedient wurde.</translation>
    </message>
    <message>
        <source>Close them and run the test again: the latencies, above all p99, are those of a busy machine.</source>
        <translation>Sie schließen und den Test noch einmal ausführen: die Latenzen, vor allem p99, sind die einer beschäftigten Maschine.</translation>
    </message>
    <message>
        <source>A robustness test cannot have[ {found} for] {where}[; it has to be {expected}].</source>
        <translation>Der Wert[ {found}] für {where} ist in einem Robustheitstest nicht möglich[; erwartet: {expected}].</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be tried.</source>
        <translation>Das Experiment {where} hat kein Modell hinterlassen, das sich erproben ließe.</translation>
    </message>
    <message>
        <source>The corruption {where} does not fit the data[, which are {found}].</source>
        <translation>Die Störung {where} passt nicht zu den Daten[ ({found})].</translation>
    </message>
    <message>
        <source>Images take noise, blur, motion, brightness, contrast, jpeg, pixelate and occlusion; tables noise and missing.</source>
        <translation>Für Bilder gibt es noise, blur, motion, brightness, contrast, jpeg, pixelate und occlusion; für Tabellen noise und missing.</translation>
    </message>
    <message>
        <source>The data {where} have other classes than the validation set[: {found}].</source>
        <translation>Die Daten {where} haben andere Klassen als die Validierungsdaten[: {found}].</translation>
    </message>
    <message>
        <source>A slice has to have the classes of the model, in the same order.</source>
        <translation>Ein Ausschnitt muss die Klassen des Modells haben, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>VERFEHLT</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>accuracy of</source>
        <translation>Genauigkeit von</translation>
    </message>
    <message>
        <source>%1: %2 asked, not measured</source>
        <translation>%1: verlangt %2, nicht gemessen</translation>
    </message>
    <message>
        <source>%1 about %2, %3 asked</source>
        <translation>%1 etwa %2, verlangt %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 asked</source>
        <translation>%1 %2, verlangt %3</translation>
    </message>
    <message>
        <source> (within the interval)</source>
        <translation> (innerhalb des Intervalls)</translation>
    </message>
    <message>
        <source>measured (RAPL)</source>
        <translation>gemessen (RAPL)</translation>
    </message>
    <message>
        <source>from the device&apos;s watts</source>
        <translation>aus der Leistung des Geräts in Watt</translation>
    </message>
    <message>
        <source>estimated from operations</source>
        <translation>aus Operationen geschätzt</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>fewer threads</source>
        <translation>weniger Threads</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>Stöße</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>low contrast</source>
        <translation>schwacher Kontrast</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>pixelated</source>
        <translation>verpixelt</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>fehlende Werte</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>shift of classes</source>
        <translation>Verschiebung der Klassen</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>momentum %1</source>
        <translation>Momentum %1</translation>
    </message>
    <message>
        <source>weight decay %1</source>
        <translation>Weight Decay %1</translation>
    </message>
    <message>
        <source>L1 %1</source>
        <translation>L1 %1</translation>
    </message>
    <message>
        <source>group lasso %1</source>
        <translation>Group Lasso %1</translation>
    </message>
    <message>
        <source>before pruning</source>
        <translation>vor dem Pruning</translation>
    </message>
    <message>
        <source>sparsity rises over %1</source>
        <translation>Sparsity steigt über %1</translation>
    </message>
    <message>
        <source>distilled from dense</source>
        <translation>von dicht destilliert</translation>
    </message>
    <message>
        <source>recalibrate</source>
        <translation>neu kalibrieren</translation>
    </message>
    <message>
        <source>reconstruct</source>
        <translation>rekonstruieren</translation>
    </message>
    <message>
        <source>rewind to the opened model</source>
        <translation>auf das geöffnete Modell zurückspulen</translation>
    </message>
    <message>
        <source>rewind to epoch %1</source>
        <translation>auf Epoche %1 zurückspulen</translation>
    </message>
    <message>
        <source>fine-tune 1 epoch</source>
        <translation>1 Epoche Fine-Tuning</translation>
    </message>
    <message>
        <source>fine-tune %1 epochs</source>
        <translation>%1 Epochen Fine-Tuning</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>%1 images an epoch</source>
        <translation>%1 Bilder pro Epoche</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>There is no demo of {where}.</source>
        <translation>Es gibt keine Demo „{where}“.</translation>
    </message>
    <message>
        <source>Choose fashion, vit, letters or sequence.</source>
        <translation>fashion, vit, letters oder sequence wählen.</translation>
    </message>
    <message>
        <source>Espalier does not speak &quot;{where}&quot;.</source>
        <translation>Die Sprache „{where}“ gibt es in Espalier nicht.</translation>
    </message>
    <message>
        <source>There is no command &quot;{where}&quot;, and no file of that name.</source>
        <translation>Es gibt weder einen Befehl „{where}“ noch eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>`espalier --help` lists the commands.</source>
        <translation>`espalier --help` führt die Befehle auf.</translation>
    </message>
    <message>
        <source>The command line was not understood[: {detail}].</source>
        <translation>Die Befehlszeile ist unverständlich[: {detail}].</translation>
    </message>
    <message>
        <source>`espalier[ {where}] --help` shows how it is used.</source>
        <translation>`espalier[ {where}] --help` zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is a comparison without a value that fits.</source>
        <translation>„{where}“ ist ein Vergleich ohne passenden Wert.</translation>
    </message>
    <message>
        <source>Write it as in accuracy&gt;92, latency&lt;0.8, stored&lt;300kB or took&lt;5min.</source>
        <translation>So schreiben: accuracy&gt;92, latency&lt;0.8, stored&lt;300kB oder took&lt;5min.</translation>
    </message>
    <message>
        <source>Nothing was said about what to change in &quot;{where}&quot;.</source>
        <translation>Es wurde nicht gesagt, was an „{where}“ zu ändern ist.</translation>
    </message>
    <message>
        <source>Add --name, --note, --tag, --untag, --trash or --restore.</source>
        <translation>--name, --note, --tag, --untag, --trash oder --restore hinzufügen.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; is no input shape.</source>
        <translation>„{where}“ ist keine Eingabeform.</translation>
    </message>
    <message>
        <source>Write channels, height and width as 3x32x32, or the number of features of a table.</source>
        <translation>Kanäle, Höhe und Breite als 3x32x32 schreiben oder die Anzahl der Merkmale einer Tabelle.</translation>
    </message>
    <message>
        <source>{where} is not a list of numbers[: &quot;{found}&quot;].</source>
        <translation>{where} ist keine Liste von Zahlen[: „{found}“].</translation>
    </message>
    <message>
        <source>Write one number, or one a channel with commas between: 0.485,0.456,0.406.</source>
        <translation>Eine Zahl schreiben oder eine pro Kanal, durch Kommas getrennt: 0.485,0.456,0.406.</translation>
    </message>
    <message>
        <source>{where} cannot be[ {found}][, it has to be {expected}].</source>
        <translation>Der Wert[ {found}] für {where} ist nicht möglich[, erwartet: {expected}].</translation>
    </message>
    <message>
        <source>Give a value within that range.</source>
        <translation>Einen Wert in diesem Bereich angeben.</translation>
    </message>
    <message>
        <source>There are no data to look at the model[ {where}] with.</source>
        <translation>Es gibt keine Daten, mit denen das Modell[ {where}] anzusehen wäre.</translation>
    </message>
    <message>
        <source>Give validation data: --data SPEC.</source>
        <translation>Validierungsdaten angeben: --data SPEC.</translation>
    </message>
    <message>
        <source>The shape of the input of {where} is not known.</source>
        <translation>Die Form der Eingabe von {where} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it with --input, e.g. --input 3x32x32, or give data to take it from.</source>
        <translation>Sie mit --input angeben, z. B. --input 3x32x32, oder Daten angeben, denen sie zu entnehmen ist.</translation>
    </message>
    <message>
        <source>{where} is out of its range[: {found}][, allowed is {allowed}].</source>
        <translation>{where} liegt außerhalb des Bereichs[: {found}][, erlaubt ist {allowed}].</translation>
    </message>
    <message>
        <source>Give a value within it.</source>
        <translation>Einen Wert darin angeben.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; pins no layer.</source>
        <translation>„{where}“ fixiert keine Schicht.</translation>
    </message>
    <message>
        <source>Write LAYER=S with a sparsity from 0 to 1: --pin fc=0.9.</source>
        <translation>LAYER=S mit einer Sparsity von 0 bis 1 schreiben: --pin fc=0.9.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{where}&quot;.</source>
        <translation>Es gibt keine Vorgabe „{where}“.</translation>
    </message>
    <message>
        <source>Presets are uniform, erk, depth-ramp and global.</source>
        <translation>Vorgaben sind uniform, erk, depth-ramp und global.</translation>
    </message>
    <message>
        <source>A file like {where} cannot be written by this version.</source>
        <translation>Eine Datei wie {where} kann diese Version nicht schreiben.</translation>
    </message>
    <message>
        <source>Export to a file that ends in .pt, .onnx or .safetensors.</source>
        <translation>In eine Datei exportieren, die auf .pt, .onnx oder .safetensors endet.</translation>
    </message>
    <message>
        <source>{where} exists already and was left as it is.</source>
        <translation>{where} existiert bereits und blieb unverändert.</translation>
    </message>
    <message>
        <source>Choose another name, or add --force to replace it.</source>
        <translation>Einen anderen Namen wählen oder --force hinzufügen, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>{where} is a folder, so no file can be written under that name.</source>
        <translation>{where} ist ein Ordner, unter diesem Namen lässt sich also keine Datei schreiben.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a state dict, which holds weights but no model</source>
        <translation>ein State-Dict, das Gewichte, aber kein Modell enthält</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a zip archive of something else</source>
        <translation>ein Zip-Archiv mit etwas anderem</translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation>nichts Bekanntes</translation>
    </message>
    <message>
        <source>it names no path</source>
        <translation>es nennt keinen Pfad</translation>
    </message>
    <message>
        <source>label= names no column</source>
        <translation>label= nennt keine Spalte</translation>
    </message>
    <message>
        <source>npy needs two files, samples and labels: npy:X.npy,Y.npy</source>
        <translation>npy braucht zwei Dateien, Samples und Labels: npy:X.npy,Y.npy</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>there is a space or a comma in it</source>
        <translation>enthält ein Leerzeichen oder Komma</translation>
    </message>
    <message>
        <source>the word before the colon is not known</source>
        <translation>das Wort vor dem Doppelpunkt ist nicht bekannt</translation>
    </message>
    <message>
        <source>the word is not known</source>
        <translation>das Wort ist nicht bekannt</translation>
    </message>
    <message>
        <source>in N:M, N has to be from 1 to M - 1 and M at most 64</source>
        <translation>in N:M muss N von 1 bis M - 1 gehen und M höchstens 64 sein</translation>
    </message>
    <message>
        <source>a block has rows and columns, as block:4x1</source>
        <translation>ein Block hat Zeilen und Spalten, wie block:4x1</translation>
    </message>
    <message>
        <source>the peak is lower than the average</source>
        <translation>die Spitze liegt unter dem Durchschnitt</translation>
    </message>
    <message>
        <source>what runs beside the model takes all of the memory</source>
        <translation>was neben dem Modell läuft, nimmt den ganzen Speicher</translation>
    </message>
    <message>
        <source>how much memory there is in all is not said</source>
        <translation>wie viel Speicher es insgesamt gibt, ist nicht angegeben</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <translation>der Anfang ist nicht der einer solchen Datei</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>die Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Header ist beschädigt</translation>
    </message>
    <message>
        <source>there are bytes left over at its end</source>
        <translation>am Ende sind Bytes übrig</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>it has the wrong number of dimensions</source>
        <translation>die Anzahl der Dimensionen ist falsch</translation>
    </message>
    <message>
        <source>the labels have to be one list</source>
        <translation>die Labels müssen eine einzige Liste sein</translation>
    </message>
    <message>
        <source>the labels are not whole numbers</source>
        <translation>die Labels sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>it has one column only, or another separator than the comma</source>
        <translation>es gibt nur eine Spalte oder ein anderes Trennzeichen als das Komma</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>a shape is damaged</source>
        <translation>eine Form ist beschädigt</translation>
    </message>
    <message>
        <source>bits after the end are set</source>
        <translation>Bits hinter dem Ende sind gesetzt</translation>
    </message>
    <message>
        <source>its entries are out of order</source>
        <translation>die Einträge sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>its tables are not as they should be</source>
        <translation>die Tabellen sind nicht, wie sie sein sollen</translation>
    </message>
    <message>
        <source>in its shape</source>
        <translation>in der Form</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>a key that is known</source>
        <translation>ein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>its channels are the model&apos;s output</source>
        <translation>ihre Kanäle sind die Ausgabe des Modells</translation>
    </message>
    <message>
        <source>its channels pass through an operator that cannot be followed</source>
        <translation>ihre Kanäle laufen durch einen Operator, der sich nicht verfolgen lässt</translation>
    </message>
    <message>
        <source>its channels are mixed by attention</source>
        <translation>ihre Kanäle werden durch Attention gemischt</translation>
    </message>
    <message>
        <source>the model computes with the number of its channels</source>
        <translation>das Modell rechnet mit der Anzahl ihrer Kanäle</translation>
    </message>
    <message>
        <source>its channels meet values of a fixed shape</source>
        <translation>ihre Kanäle treffen auf Werte fester Form</translation>
    </message>
    <message>
        <source>a group norm takes its channels together</source>
        <translation>eine Group-Norm fasst ihre Kanäle zusammen</translation>
    </message>
    <message>
        <source>a layer norm takes its channels together</source>
        <translation>eine Layer-Norm fasst ihre Kanäle zusammen</translation>
    </message>
    <message>
        <source>its channels are mixed with other dimensions</source>
        <translation>ihre Kanäle werden mit anderen Dimensionen gemischt</translation>
    </message>
    <message>
        <source>its weights are used at another place too</source>
        <translation>ihre Gewichte werden auch an anderer Stelle verwendet</translation>
    </message>
    <message>
        <source>its channels go as whole attention heads, with the pattern head</source>
        <translation>ihre Kanäle fallen als ganze Attention-Heads weg, mit dem Muster head</translation>
    </message>
    <message>
        <source>it has no attention heads</source>
        <translation>sie hat keine Attention-Heads</translation>
    </message>
    <message>
        <source>it has fewer input channels than a group has weights</source>
        <translation>sie hat weniger Eingangskanäle, als eine Gruppe Gewichte hat</translation>
    </message>
    <message>
        <source>the block is larger than its weight</source>
        <translation>der Block ist größer als ihr Gewicht</translation>
    </message>
    <message>
        <source>it is open in another Espalier</source>
        <translation>in einem anderen Espalier geöffnet</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>kein Schreibrecht im Ordner</translation>
    </message>
    <message>
        <source>it was opened for reading only</source>
        <translation>nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>das Gemessene</translation>
    </message>
    <message>
        <source>scaling to -1..1</source>
        <translation>Skalierung auf -1..1</translation>
    </message>
    <message>
        <source>scaling to 0..1 alone</source>
        <translation>nur Skalierung auf 0..1</translation>
    </message>
    <message>
        <source>values of 0..255</source>
        <translation>Werte von 0..255</translation>
    </message>
    <message>
        <source>it had crashed</source>
        <translation>er war abgestürzt</translation>
    </message>
    <message>
        <source>it had been killed from outside</source>
        <translation>er war von außen beendet worden</translation>
    </message>
    <message>
        <source>There is already something at {where}, and it is not overwritten.</source>
        <translation>Unter {where} gibt es schon etwas, und es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old workspace and its .d folder first.</source>
        <translation>Einen anderen Namen wählen oder zuerst den alten Arbeitsbereich und seinen .d-Ordner entfernen.</translation>
    </message>
    <message>
        <source>The workspace {where} cannot be made there[: {detail}].</source>
        <translation>Der Arbeitsbereich {where} lässt sich dort nicht anlegen[: {detail}].</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>There is no workspace at {where}.</source>
        <translation>Unter {where} gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Check the path, or make a workspace with `espalier init`.</source>
        <translation>Den Pfad prüfen oder mit `espalier init` einen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>{where} is no Espalier workspace[ ({detail})].</source>
        <translation>{where} ist kein Espalier-Arbeitsbereich[ ({detail})].</translation>
    </message>
    <message>
        <source>Choose a file made by `espalier init` or by the window; this one was not touched.</source>
        <translation>Eine Datei wählen, die `espalier init` oder das Fenster angelegt hat; diese blieb unberührt.</translation>
    </message>
    <message>
        <source>The workspace {where} is damaged[: {detail}].</source>
        <translation>Der Arbeitsbereich {where} ist beschädigt[: {detail}].</translation>
    </message>
    <message>
        <source>Restore it from a backup; it was not touched. Its models and masks are still in the .d folder beside it.</source>
        <translation>Aus einer Sicherung wiederherstellen; er blieb unberührt. Seine Modelle und Masken liegen noch im .d-Ordner daneben.</translation>
    </message>
    <message>
        <source>{where} was written by a newer version of Espalier[ (schema {found}, this one knows {expected})].</source>
        <translation>{where} wurde von einer neueren Version von Espalier geschrieben[ (Schema {found}, diese kennt {expected})].</translation>
    </message>
    <message>
        <source>Open it with that version; it was not touched.</source>
        <translation>Mit jener Version öffnen; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>{where} is open in another Espalier, so it can only be read here.</source>
        <translation>{where} ist in einem anderen Espalier geöffnet und daher hier schreibgeschützt.</translation>
    </message>
    <message>
        <source>Close it there to write to it.</source>
        <translation>Dort schließen, um hier zu schreiben.</translation>
    </message>
    <message>
        <source>{where}, or the folder it is in, cannot be written to, so it can only be read.</source>
        <translation>{where} oder der Ordner darum lässt sich nicht beschreiben, daher ist nur Lesen möglich.</translation>
    </message>
    <message>
        <source>Copy the file and its .d folder to a place you may write to.</source>
        <translation>Die Datei und ihren .d-Ordner an einen Ort mit Schreibrecht kopieren.</translation>
    </message>
    <message>
        <source>{where} was opened for reading only.</source>
        <translation>{where} wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Open it for writing to change it.</source>
        <translation>Zum Schreiben öffnen, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>What &quot;{where}&quot; says of single images was not kept.</source>
        <translation>Was „{where}“ zu einzelnen Bildern sagt, wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The dense model has nobody to be compared with; an experiment of an earlier version has to be run again.</source>
        <translation>Das dichte Modell hat niemanden zum Vergleich; ein Experiment einer früheren Version muss noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>The workspace has no experiment called &quot;{where}&quot;.</source>
        <translation>Im Arbeitsbereich gibt es kein Experiment namens „{where}“.</translation>
    </message>
    <message>
        <source>`espalier list` shows names and ids; the first 4 characters of an id are enough.</source>
        <translation>`espalier list` zeigt Namen und IDs; die ersten 4 Zeichen einer ID genügen.</translation>
    </message>
    <message>
        <source>This cannot be the name of an experiment[: {reason}][ (at most {limit} characters)].</source>
        <translation>Das kann nicht der Name eines Experiments sein[: {reason}][ (höchstens {limit} Zeichen)].</translation>
    </message>
    <message>
        <source>Give it a short name of its own.</source>
        <translation>Einen eigenen kurzen Namen geben.</translation>
    </message>
    <message>
        <source>This cannot be kept as a note[: {reason}][ (at most {limit} characters)].</source>
        <translation>Das lässt sich nicht als Notiz behalten[: {reason}][ (höchstens {limit} Zeichen)].</translation>
    </message>
    <message>
        <source>Shorten it; a longer text belongs into a document.</source>
        <translation>Kürzen; ein längerer Text gehört in ein Dokument.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; cannot be a tag[: {reason}][ (at most {limit} characters)].</source>
        <translation>„{where}“ kann kein Schlagwort sein[: {reason}][ (höchstens {limit} Zeichen)].</translation>
    </message>
    <message>
        <source>A tag is one short word, as in `--tag ship`.</source>
        <translation>Ein Schlagwort ist ein kurzes Wort, wie in `--tag ship`.</translation>
    </message>
    <message>
        <source>An experiment cannot have so many tags[; {limit} is the most].</source>
        <translation>So viele Schlagwörter kann ein Experiment nicht haben[; höchstens {limit}].</translation>
    </message>
    <message>
        <source>Take some away first.</source>
        <translation>Zuerst einige entfernen.</translation>
    </message>
    <message>
        <source>{where} has no measured baseline yet, so nothing can be compared with it.</source>
        <translation>{where} hat noch keine gemessene Baseline, daher lässt sich nichts damit vergleichen.</translation>
    </message>
    <message>
        <source>Finish it with `espalier resume`.</source>
        <translation>Mit `espalier resume` zu Ende bringen.</translation>
    </message>
    <message>
        <source>The experiment[ &quot;{experiment}&quot;] has no {where} to export.</source>
        <translation>Das Experiment[ „{experiment}“] hat nichts dieser Art zu exportieren: {where}.</translation>
    </message>
    <message>
        <source>Only experiments that were finished have a model, and only those that mask weights have masks.</source>
        <translation>Nur fertige Experimente haben ein Modell, und nur solche, die Gewichte maskieren, haben Masken.</translation>
    </message>
    <message>
        <source>{where} is being written by another program.</source>
        <translation>{where} wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>Gleich noch einmal versuchen oder das andere Programm schließen.</translation>
    </message>
    <message>
        <source>The database of {where} refused the work[: {detail}].</source>
        <translation>Die Datenbank von {where} hat die Arbeit verweigert[: {detail}].</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restore the file from a backup.</source>
        <translation>Erneut versuchen; bleibt es dabei, die Datei aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The model at {where} changed while it was copied into the workspace.</source>
        <translation>Das Modell unter {where} hat sich geändert, während es in den Arbeitsbereich kopiert wurde.</translation>
    </message>
    <message>
        <source>Give the command again once the file is written.</source>
        <translation>Den Befehl noch einmal geben, sobald die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>A text for the workspace is not valid UTF-8[ ({detail})].</source>
        <translation>Ein Text für den Arbeitsbereich ist kein gültiges UTF-8[ ({detail})].</translation>
    </message>
    <message>
        <source>Use names and paths in UTF-8.</source>
        <translation>Namen und Pfade in UTF-8 verwenden.</translation>
    </message>
    <message>
        <source>{where} is of an older version and cannot be brought up to date here[: {reason}].</source>
        <translation>{where} stammt von einer älteren Version und lässt sich hier nicht aktualisieren[: {reason}].</translation>
    </message>
    <message>
        <source>Open it once where it can be written, or copy it with its .d folder to such a place.</source>
        <translation>Einmal dort öffnen, wo Schreiben möglich ist, oder samt .d-Ordner an einen solchen Ort kopieren.</translation>
    </message>
    <message>
        <source>{where} has a change that was interrupted and has to be undone first, which cannot be done in a place that is read-only.</source>
        <translation>{where} enthält eine unterbrochene Änderung, die zuerst rückgängig gemacht werden muss; das geht an einem schreibgeschützten Ort nicht.</translation>
    </message>
    <message>
        <source>Copy the file, its -journal file and its .d folder to a place you may write to.</source>
        <translation>Die Datei, ihre -journal-Datei und ihren .d-Ordner an einen Ort mit Schreibrecht kopieren.</translation>
    </message>
    <message>
        <source>A file that belongs to the workspace is missing: {where}.</source>
        <translation>Eine Datei, die zum Arbeitsbereich gehört, fehlt: {where}.</translation>
    </message>
    <message>
        <source>Restore the .d folder beside the workspace, or run the experiment again.</source>
        <translation>Den .d-Ordner neben dem Arbeitsbereich wiederherstellen oder das Experiment noch einmal ausführen.</translation>
    </message>
    <message>
        <source>A file that belongs to the workspace is not what it was: {where}.</source>
        <translation>Eine Datei, die zum Arbeitsbereich gehört, ist nicht mehr, was sie war: {where}.</translation>
    </message>
    <message>
        <source>%1 passes.</source>
        <translation>%1 besteht.</translation>
    </message>
    <message>
        <source>%1 does not pass.</source>
        <translation>%1 besteht nicht.</translation>
    </message>
    <message>
        <source>Hold an experiment against limits, for CI: exit status 0 passed, 1 not</source>
        <translation>Ein Experiment an Grenzen messen, für CI: Exit-Status 0 bestanden, 1 nicht</translation>
    </message>
    <message>
        <source>Points of accuracy lost against the dense model, at most</source>
        <translation>Verlorene Prozentpunkte Genauigkeit gegenüber dem dichten Modell, höchstens</translation>
    </message>
    <message>
        <source>Latency / that of the dense model, at most</source>
        <translation>Latenz / die des dichten Modells, höchstens</translation>
    </message>
    <message>
        <source>Bytes of stored weights, at most</source>
        <translation>Bytes der gespeicherten Gewichte, höchstens</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, at most</source>
        <translation>Bytes der Aktivierungen an der Spitze, höchstens</translation>
    </message>
    <message>
        <source>Whose latency: masked, compacted, sparse or deployed; else the last of them that was measured</source>
        <translation>Wessen Latenz: masked, compacted, sparse oder deployed; sonst die letzte davon, die gemessen wurde</translation>
    </message>
    <message>
        <source>All limits of this operating profile too; more than once for several</source>
        <translation>Auch alle Grenzen dieses Betriebsprofils; mehrfach möglich</translation>
    </message>
    <message>
        <source>A limit is kept only where the whole interval of the figure keeps it</source>
        <translation>Eine Grenze ist nur eingehalten, wenn das ganze Intervall der Kennzahl sie einhält</translation>
    </message>
    <message>
        <source>Write the checks to this file as JUnit XML too</source>
        <translation>Die Prüfungen auch als JUnit-XML in diese Datei schreiben</translation>
    </message>
    <message>
        <source>then</source>
        <translation>damals</translation>
    </message>
    <message>
        <source>%1: the choice still holds</source>
        <translation>%1: die Wahl gilt weiterhin</translation>
    </message>
    <message>
        <source>%1: the choice NO LONGER holds</source>
        <translation>%1: die Wahl gilt NICHT MEHR</translation>
    </message>
    <message>
        <source>Measure experiments anew, here and now or on other data: exit status 0 they still hold, 1 not</source>
        <translation>Experimente neu messen, hier und jetzt oder auf anderen Daten: Exit-Status 0 alle gelten weiterhin, 1 nicht</translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  und %1 weitere</translation>
    </message>
    <message>
        <source>%1: identical, bit for bit</source>
        <translation>%1: identisch, Bit für Bit</translation>
    </message>
    <message>
        <source>%1: NOT the same</source>
        <translation>%1: NICHT identisch</translation>
    </message>
    <message>
        <source>  It was made elsewhere, so that need not be a fault:</source>
        <translation>  Es entstand anderswo, das muss also kein Fehler sein:</translation>
    </message>
    <message>
        <source>Prune and train again, and compare bit for bit: exit status 0 identical, 1 not</source>
        <translation>Noch einmal beschneiden und trainieren und Bit für Bit vergleichen: Exit-Status 0 identisch, 1 nicht</translation>
    </message>
    <message>
        <source>Names or ids, one or several; else all that came to a result</source>
        <translation>Namen oder IDs, einer oder mehrere; sonst alle mit einem Ergebnis</translation>
    </message>
    <message>
        <source>%1 × dense</source>
        <translation>%1 × dicht</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>instruction sets</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>accuracy lost</source>
        <translation>Genauigkeitsverlust</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>WORSE</source>
        <translation>SCHLECHTER</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>activation peak</source>
        <translation>Aktivierungsspitze</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>not measured, at most %1 asked</source>
        <translation>nicht gemessen, verlangt höchstens %1</translation>
    </message>
    <message>
        <source>%1, at most %2 asked</source>
        <translation>%1, verlangt höchstens %2</translation>
    </message>
    <message>
        <source>The experiment {where} left no model that could be measured anew.</source>
        <translation>Das Experiment {where} hat kein Modell hinterlassen, das sich neu messen ließe.</translation>
    </message>
    <message>
        <source>Choose one that is done, or run its plan again.</source>
        <translation>Ein fertiges wählen oder seinen Plan noch einmal ausführen.</translation>
    </message>
    <message>
        <source>{where} came to no result that could be compared.</source>
        <translation>{where} hat kein Ergebnis, das sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Nothing was said about what {where} is to hold against.</source>
        <translation>Es wurde nicht gesagt, woran {where} messen soll.</translation>
    </message>
    <message>
        <source>Give a limit, as --max-accuracy-drop 1 or --max-latency-ratio 0.5, or a --profile.</source>
        <translation>Eine Grenze angeben, wie --max-accuracy-drop 1 oder --max-latency-ratio 0.5, oder ein --profile.</translation>
    </message>
    <message>
        <source>run as</source>
        <translation>läuft als</translation>
    </message>
    <message>
        <source>%1, breaks even at %2</source>
        <translation>%1, Gleichstand bei %2</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Seed of what is drawn</source>
        <translation>Seed für alles, was gezogen wird</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>ausgehalten</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>Ausgabe (Bytes)</translation>
    </message>
    <message>
        <source>reads from</source>
        <translation>liest von</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>A scan on so few images[ ({images})] tells little: one image more or less is a large part of what it finds.</source>
        <translation>Ein Scan auf so wenigen Bildern[ ({images})] sagt wenig: ein Bild mehr oder weniger ist ein großer Teil dessen, was er findet.</translation>
    </message>
    <message>
        <source>Say what it is: idx:DIR, images:DIR, cifar:DIR, csv:FILE or npy:X.npy,Y.npy.</source>
        <translation>Angeben, was es ist: idx:DIR, images:DIR, cifar:DIR, csv:FILE oder npy:X.npy,Y.npy.</translation>
    </message>
    <message>
        <source>The sparse runtime does not compute what the masked model does[ (difference: {found}, of the largest output)], so its figures would be wrong.</source>
        <translation>Die Sparse-Runtime berechnet nicht dasselbe wie das maskierte Modell[ (Abweichung, relativ zur größten Ausgabe: {found})], ihre Kennzahlen wären also falsch.</translation>
    </message>
    <message>
        <source>The profile&apos;s {where} cannot be met[ together with its {other}][: {reason}].</source>
        <translation>Im Profil ist {where} nicht[ zugleich mit {other}] erfüllbar[: {reason}].</translation>
    </message>
    <message>
        <source>Nothing was said about which profile to {where}.</source>
        <translation>Für „{where}“ fehlt die Angabe, welches Profil.</translation>
    </message>
    <message>
        <source>The load is so low that no request would come[: {rate} requests a second for {seconds} seconds].</source>
        <translation>Die Last ist so gering, dass keine Anfrage käme[: {rate} Anfragen pro Sekunde, {seconds} Sekunden lang].</translation>
    </message>
    <message>
        <source>The load[ of {rate} requests a second] is more than this machine can serve with {where}[: at the most about {most}].</source>
        <translation>Die Last[ von {rate} Anfragen pro Sekunde] ist mehr, als diese Maschine mit {where} bedienen kann[: höchstens etwa {most}].</translation>
    </message>
    <message>
        <source>A load of so few requests[ ({requests})] tells little of its p99.</source>
        <translation>Eine Last mit so wenigen Anfragen[ ({requests})] sagt wenig über ihr p99.</translation>
    </message>
    <message>
        <source>Record which experiment is to be deployed, and why</source>
        <translation>Festhalten, welches Experiment in den Einsatz geht und warum</translation>
    </message>
    <message>
        <source>Its name, its id, or the beginning of the id; without one, what was decided is shown</source>
        <translation>Sein Name, seine ID oder der Anfang der ID; ohne Angabe wird gezeigt, was entschieden wurde</translation>
    </message>
    <message>
        <source>Who decides; the account&apos;s name unless given</source>
        <translation>Wer entscheidet; ohne Angabe der Name des Kontos</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Warum, in eigenen Worten</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. `espalier decide WS EXPERIMENT` records what is.</source>
        <translation>Noch ist nichts entschieden. `espalier decide WS EXPERIMENT` hält eine Entscheidung fest.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Open doubts</source>
        <translation>Offene Zweifel</translation>
    </message>
    <message>
        <source>Names or ids, one or several; else the one that was decided on</source>
        <translation>Namen oder IDs, einer oder mehrere; sonst das Experiment der Entscheidung</translation>
    </message>
    <message>
        <source>Estimated from the median latency, without a thought of waiting. A stress test measures it.</source>
        <translation>Aus der Median-Latenz geschätzt, ohne Rücksicht auf Wartezeiten. Ein Stresstest misst es.</translation>
    </message>
    <message>
        <source>Measured: the highest rate that was sustained under load.</source>
        <translation>Gemessen: die höchste Rate, die unter Last ausgehalten wurde.</translation>
    </message>
    <message>
        <source>requests a second and core</source>
        <translation>Anfragen pro Sekunde und Kern</translation>
    </message>
    <message>
        <source>devices for the peak</source>
        <translation>Geräte für die Spitze</translation>
    </message>
    <message>
        <source>As many as serve the profile&apos;s peak.</source>
        <translation>So viele, wie die Spitze des Profils braucht.</translation>
    </message>
    <message>
        <source>%1 a million requests</source>
        <translation>%1 pro Million Anfragen</translation>
    </message>
    <message>
        <source>With those devices, at the profile&apos;s average rate.</source>
        <translation>Mit diesen Geräten, bei der mittleren Rate des Profils.</translation>
    </message>
    <message>
        <source>%1 a million, never idle</source>
        <translation>%1 pro Million, nie untätig</translation>
    </message>
    <message>
        <source>With a device that is busy all the time: it cannot cost less.</source>
        <translation>Mit einem Gerät, das ständig beschäftigt ist: weniger kann es nicht kosten.</translation>
    </message>
    <message>
        <source>With those devices, 730 hours.</source>
        <translation>Mit diesen Geräten, 730 Stunden.</translation>
    </message>
    <message>
        <source>energy, %1</source>
        <translation>Energie, %1</translation>
    </message>
    <message>
        <source>Counted by the processor while it served the load: the whole package.</source>
        <translation>Vom Prozessor gezählt, während er die Last bediente: das ganze Package.</translation>
    </message>
    <message>
        <source>The profile&apos;s watts over the time a request takes.</source>
        <translation>Die Leistung aus dem Profil mal die Dauer einer Anfrage.</translation>
    </message>
    <message>
        <source>energy, by operations</source>
        <translation>Energie, nach Operationen</translation>
    </message>
    <message>
        <source>Estimated: %1 pJ a multiply-accumulate, %2 pJ a byte. %3</source>
        <translation>Geschätzt: %1 pJ pro MAC, %2 pJ pro Byte. %3</translation>
    </message>
    <message>
        <source>Peak of a fresh process less an empty one&apos;s, where it was measured.</source>
        <translation>Spitze eines frischen Prozesses abzüglich der eines leeren, wo gemessen.</translation>
    </message>
    <message>
        <source>Weights in the format that would ship.</source>
        <translation>Gewichte in dem Format, das ausgeliefert würde.</translation>
    </message>
    <message>
        <source>%1 was not measured in this profile&apos;s runtime: there is no bill.</source>
        <translation>%1 wurde in der Runtime dieses Profils nicht gemessen: keine Kostenrechnung.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <translation>%1 auf %2, %3.</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it needs as many devices as the dense model: nothing is saved.</source>
        <translation>Bei der Last des Profils braucht es so viele Geräte wie das dichte Modell: gespart wird nichts.</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it saves %1 %2 a month (%3).</source>
        <translation>Bei der Last des Profils spart es %1 %2 im Monat (%3).</translation>
    </message>
    <message>
        <source>At the profile&apos;s load it costs %1 %2 a month more (%3).</source>
        <translation>Bei der Last des Profils kostet es %1 %2 im Monat mehr (%3).</translation>
    </message>
    <message>
        <source>With a price an hour in the profile there are costs, too.</source>
        <translation>Mit einem Preis pro Stunde im Profil gibt es auch Kosten.</translation>
    </message>
    <message>
        <source>Rates are estimates until a stress test has measured them.</source>
        <translation>Raten sind Schätzungen, bis ein Stresstest sie gemessen hat.</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>What each layer costs</source>
        <translation>Was jede Schicht kostet</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Energy dense (µJ)</source>
        <translation>Energie dicht (µJ)</translation>
    </message>
    <message>
        <source>now (µJ)</source>
        <translation>jetzt (µJ)</translation>
    </message>
    <message>
        <source>Stored dense (kB)</source>
        <translation>Gespeichert dicht (kB)</translation>
    </message>
    <message>
        <source>now (kB)</source>
        <translation>jetzt (kB)</translation>
    </message>
    <message>
        <source>Time dense (ms)</source>
        <translation>Zeit dicht (ms)</translation>
    </message>
    <message>
        <source>now (ms)</source>
        <translation>jetzt (ms)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>verlangt nichts</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>measured alone; a load only makes it worse</source>
        <translation>allein gemessen; unter Last wird es nur schlechter</translation>
    </message>
    <message>
        <source>estimated from the median latency</source>
        <translation>aus der Median-Latenz geschätzt</translation>
    </message>
    <message>
        <source>measured under load</source>
        <translation>unter Last gemessen</translation>
    </message>
    <message>
        <source>p99 in the worst surroundings: %1</source>
        <translation>p99 in der schlechtesten Umgebung: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Used up (%)</source>
        <translation>Ausgeschöpft (%)</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 requests/s</source>
        <translation>%1, %2, %3 Anfragen/s</translation>
    </message>
    <message>
        <source>no: %1 not served</source>
        <translation>nein: %1 nicht bedient</translation>
    </message>
    <message>
        <source>no: the queue grows</source>
        <translation>nein: die Warteschlange wächst</translation>
    </message>
    <message>
        <source>no: p99 too late</source>
        <translation>nein: p99 zu spät</translation>
    </message>
    <message>
        <source>Neither %1 nor the dense model sustained any rate with p99 within %2.</source>
        <translation>Weder %1 noch das dichte Modell hielt irgendeine Rate bei p99 innerhalb von %2 aus.</translation>
    </message>
    <message>
        <source>%1 sustains %2 requests a second with p99 within %3; the dense model none that was tried.</source>
        <translation>%1 hält %2 Anfragen pro Sekunde bei p99 innerhalb von %3 aus; das dichte Modell keine der probierten Raten.</translation>
    </message>
    <message>
        <source>%1 sustained no rate that was tried with p99 within %2; the dense model sustains %3.</source>
        <translation>%1 hielt keine der probierten Raten bei p99 innerhalb von %2 aus; das dichte Modell hält %3 pro Sekunde aus.</translation>
    </message>
    <message>
        <source>%1 sustains %2 requests a second with p99 within %3, %4 times the dense model&apos;s %5.</source>
        <translation>%1 hält %2 Anfragen pro Sekunde bei p99 innerhalb von %3 aus, das %4-Fache der %5 des dichten Modells.</translation>
    </message>
    <message>
        <source>%1 under load</source>
        <translation>%1 unter Last</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>p50 (ms)</source>
        <translation>p50 (ms)</translation>
    </message>
    <message>
        <source>p95 (ms)</source>
        <translation>p95 (ms)</translation>
    </message>
    <message>
        <source>p99 (ms)</source>
        <translation>p99 (ms)</translation>
    </message>
    <message>
        <source>p99.9 (ms)</source>
        <translation>p99,9 (ms)</translation>
    </message>
    <message>
        <source>Waiting p99</source>
        <translation>Warten p99</translation>
    </message>
    <message>
        <source>Jitter (ms)</source>
        <translation>Jitter (ms)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ausgehalten</translation>
    </message>
    <message>
        <source>requests came within %1 of their time</source>
        <translation>Anfragen kamen höchstens %1 µs neben ihrer Zeit</translation>
    </message>
    <message>
        <source>
Other programs kept %1 processors busy meanwhile: these are the latencies of a busy machine.</source>
        <translation>
Andere Programme haben solange %1 Prozessoren beschäftigt: dies sind die Latenzen einer beschäftigten Maschine.</translation>
    </message>
    <message>
        <source>other data %1</source>
        <translation>andere Daten %1</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1, Stärke %2</translation>
    </message>
    <message>
        <source>%1 was tried on the data as they are only.</source>
        <translation>%1 wurde nur auf den unveränderten Daten erprobt.</translation>
    </message>
    <message>
        <source>%1: %2 as they are, %3 in the worst plausible case (%4).</source>
        <translation>%1: %2 auf unveränderten Daten, %3 im schlimmsten plausiblen Fall (%4).</translation>
    </message>
    <message>
        <source>%1 diverges in the worst plausible case (%2).</source>
        <translation>%1 divergiert im schlimmsten plausiblen Fall (%2).</translation>
    </message>
    <message>
        <source>The dense model: %1 and %2 (%3).</source>
        <translation>Das dichte Modell: %1 und %2 (%3).</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Typical and worst case</source>
        <translation>Typischer und schlimmster Fall</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>data as they are</source>
        <translation>unveränderte Daten</translation>
    </message>
    <message>
        <source>worst plausible case</source>
        <translation>schlimmster plausibler Fall</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>nämlich</translation>
    </message>
    <message>
        <source>mean over corruptions</source>
        <translation>Mittelwert über Störungen</translation>
    </message>
    <message>
        <source>worst mix of classes</source>
        <translation>schlimmste Klassenmischung</translation>
    </message>
    <message>
        <source>accuracy lost (points)</source>
        <translation>Genauigkeitsverlust (%-Punkte)</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>lost from</source>
        <translation>Verlust von</translation>
    </message>
    <message>
        <source>lost to</source>
        <translation>Verlust bis</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>gilt weiterhin</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; came to no result, so it cannot be decided on.</source>
        <translation>„{where}“ hat kein Ergebnis, daher ist keine Entscheidung dafür möglich.</translation>
    </message>
    <message>
        <source>Choose an experiment that is done; `espalier list` shows which are.</source>
        <translation>Ein fertiges Experiment wählen; `espalier list` zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>&quot;{where}&quot; lies in the trash, so it cannot be decided on.</source>
        <translation>„{where}“ liegt im Papierkorb, daher ist keine Entscheidung dafür möglich.</translation>
    </message>
    <message>
        <source>Take it out of the trash first.</source>
        <translation>Zuerst aus dem Papierkorb holen.</translation>
    </message>
    <message>
        <source>A text of the decision is too long[: {where}][ (at most {limit} characters)].</source>
        <translation>Ein Text der Entscheidung ist zu lang[: {where}][ (höchstens {limit} Zeichen)].</translation>
    </message>
    <message>
        <source>--by and --note belong to a decision, but no experiment was named.</source>
        <translation>--by und --note gehören zu einer Entscheidung, aber kein Experiment ist angegeben.</translation>
    </message>
    <message>
        <source>Name the experiment that is decided on.</source>
        <translation>Das Experiment angeben, für das entschieden wird.</translation>
    </message>
    <message>
        <source> It saves %1 of %2.</source>
        <translation> Spart %1 von %2.</translation>
    </message>
    <message>
        <source> It is %1 slower than dense.</source>
        <translation> Ist um %1 langsamer als dicht.</translation>
    </message>
    <message>
        <source> It saves no time.</source>
        <translation> Spart keine Zeit.</translation>
    </message>
    <message>
        <source> Stored: %1 of %2.</source>
        <translation> Gespeichert: %1 von %2.</translation>
    </message>
    <message>
        <source> The plan says: %1.</source>
        <translation> Der Plan sagt: %1.</translation>
    </message>
    <message>
        <source> It takes %1 of the dense model&apos;s time.</source>
        <translation> Braucht %1 der Zeit des dichten Modells.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of its weights are gone. </source>
        <translation>%1 der Gewichte sind entfernt. </translation>
    </message>
    <message>
        <source>No scan looked at this cut alone.</source>
        <translation>Kein Scan hat diesen Schnitt einzeln gemessen.</translation>
    </message>
    <message>
        <source> Its channels go with those of %1.</source>
        <translation> Die Kanäle fallen mit denen von %1 weg.</translation>
    </message>
    <message>
        <source>Left dense: cut alone, its accuracy breaks at %1 %2.</source>
        <translation>Dicht gelassen: einzeln beschnitten, bricht die Genauigkeit bei %1 %2 ein.</translation>
    </message>
    <message>
        <source>Left dense: there is little in it.</source>
        <translation>Dicht gelassen: es ist wenig zu holen.</translation>
    </message>
    <message>
        <source>Left dense: its channels cannot go. %1</source>
        <translation>Dicht gelassen: die Kanäle können nicht wegfallen. %1</translation>
    </message>
    <message>
        <source>Left dense.</source>
        <translation>Dicht gelassen.</translation>
    </message>
    <message>
        <source>In 1 layer, %2 of its weights.</source>
        <translation>In 1 Schicht, %2 ihrer Gewichte.</translation>
    </message>
    <message>
        <source>In %1 layers, %2 of their weights.</source>
        <translation>In %1 Schichten, %2 ihrer Gewichte.</translation>
    </message>
    <message>
        <source> What is removed is really gone: any engine runs the smaller model faster.</source>
        <translation> Entferntes ist wirklich weg: jede Engine führt das kleinere Modell schneller aus.</translation>
    </message>
    <message>
        <source> Zeros in a fixed rhythm: packed when stored; fast only where an engine knows them.</source>
        <translation> Nullen in festem Rhythmus: gepackt gespeichert; schnell nur, wo eine Engine sie kennt.</translation>
    </message>
    <message>
        <source> Zeros in tiles: fewer indexes than single weights; fast only in a sparse engine.</source>
        <translation> Nullen in Kacheln: weniger Indizes als bei einzelnen Gewichten; schnell nur in einer Sparse-Engine.</translation>
    </message>
    <message>
        <source> Single weights cost the least accuracy; they make nothing faster but in a sparse engine.</source>
        <translation> Einzelne Gewichte kosten am wenigsten Genauigkeit; schneller macht das nur in einer Sparse-Engine.</translation>
    </message>
    <message>
        <source>as many bytes stored</source>
        <translation>gleich viele Bytes gespeichert</translation>
    </message>
    <message>
        <source>%1 less stored</source>
        <translation>%1 weniger gespeichert</translation>
    </message>
    <message>
        <source>%1 more stored</source>
        <translation>%1 mehr gespeichert</translation>
    </message>
    <message>
        <source>%1 points of accuracy</source>
        <translation>%1 Prozentpunkte Genauigkeit</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not to prune at all: %1.</source>
        <translation>Gar nicht beschneiden: %1.</translation>
    </message>
    <message>
        <source>Faster, but not as accurate: %1.</source>
        <translation>Schneller, aber weniger genau: %1.</translation>
    </message>
    <message>
        <source>More accurate, but not as fast: %1.</source>
        <translation>Genauer, aber weniger schnell: %1.</translation>
    </message>
    <message>
        <source> The intervals of the two accuracies overlap.</source>
        <translation> Die Intervalle der beiden Genauigkeiten überlappen sich.</translation>
    </message>
    <message>
        <source>The processor was %1 and is %2 now.</source>
        <translation>Der Prozessor war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The instruction sets were %1 and are %2 now.</source>
        <translation>Die Befehlssätze waren %1 und sind jetzt %2.</translation>
    </message>
    <message>
        <source>There were %1 processor cores and are %2 now.</source>
        <translation>Es waren %1 Prozessorkerne und sind jetzt %2.</translation>
    </message>
    <message>
        <source>The BLAS was %1 and is %2 now.</source>
        <translation>Die BLAS-Bibliothek war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>LibTorch was %1 and is %2 now.</source>
        <translation>LibTorch war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>OpenCV was %1 and is %2 now.</source>
        <translation>OpenCV war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>Espalier was %1 and is %2 now.</source>
        <translation>Espalier war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The model is another: its hash was %1 and is %2 now.</source>
        <translation>Das Modell ist ein anderes: sein Hash war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The data are others: their hash was %1 and is %2 now.</source>
        <translation>Die Daten sind andere: ihr Hash war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Correct it, in the profile&apos;s file where there is one, and add it again.</source>
        <translation>Korrigieren, in der Datei des Profils, falls es eine gibt, und erneut hinzufügen.</translation>
    </message>
    <message>
        <source>Correct one of the two, in the profile&apos;s file where there is one, and add it again.</source>
        <translation>Eines der beiden korrigieren, in der Datei des Profils, falls es eine gibt, und erneut hinzufügen.</translation>
    </message>
    <message>
        <source>No experiment was named, and in {where} nothing has been decided yet.</source>
        <translation>Kein Experiment ist angegeben, und in {where} ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Name an experiment, or decide on one with `espalier decide WS EXPERIMENT`.</source>
        <translation>Ein Experiment angeben oder mit `espalier decide WS EXPERIMENT` für eines entscheiden.</translation>
    </message>
    <message>
        <source>No experiment is selected that could be measured anew.</source>
        <translation>Kein ausgewähltes Experiment lässt sich neu messen.</translation>
    </message>
    <message>
        <source>Select one or several that are done.</source>
        <translation>Eines oder mehrere fertige auswählen.</translation>
    </message>
    <message>
        <source>noisy neighbour</source>
        <translation>störender Nachbar</translation>
    </message>
    <message>
        <source>memory pressure</source>
        <translation>Speicherdruck</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>Exit status: 0 done or passed, 1 not passed, 2 bad usage or bad input, 3 something is wrong with this machine, 4 a job failed or was cancelled.</source>
        <translation>Exit-Status: 0 fertig oder bestanden, 1 nicht bestanden, 2 falscher Aufruf oder falsche Eingabe, 3 mit dieser Maschine stimmt etwas nicht, 4 ein Job ist fehlgeschlagen oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>A report to carry into a meeting: PDF, HTML, CSV or JSON</source>
        <translation>Ein Bericht für die Besprechung: PDF, HTML, CSV oder JSON</translation>
    </message>
    <message>
        <source>The file to write; its ending, .pdf, .html, .csv or .json, says what it becomes</source>
        <translation>Die zu schreibende Datei; ihre Endung, .pdf, .html, .csv oder .json, bestimmt das Format</translation>
    </message>
    <message>
        <source>Show this one in detail; may be given again. Else the front, and what was decided on</source>
        <translation>Dieses ausführlich zeigen; mehrfach möglich. Sonst die Front und das Experiment der Entscheidung</translation>
    </message>
    <message>
        <source>%1 · %2 at 0, off a logarithmic axis</source>
        <translation>%1 · %2 bei 0, nicht auf einer logarithmischen Achse</translation>
    </message>
    <message>
        <source>worst plausible (%)</source>
        <translation>schlimmster plausibler Fall (%)</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmster Fall</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>Kompaktiert</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Sparse</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Its name; F2 renames it</source>
        <translation>Sein Name; F2 benennt es um</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Weights removed, of all weights</source>
        <translation>Entfernte Gewichte, von allen Gewichten</translation>
    </message>
    <message>
        <source>On the validation set, with its 95 % interval</source>
        <translation>Auf den Validierungsdaten, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Accuracy less the dense model&apos;s, in points</source>
        <translation>Genauigkeit abzüglich der des dichten Modells, in Prozentpunkten</translation>
    </message>
    <message>
        <source>Accuracy in the worst plausible case of a robustness test</source>
        <translation>Genauigkeit im schlimmsten plausiblen Fall eines Robustheitstests</translation>
    </message>
    <message>
        <source>Latency / dense with zeros at full price</source>
        <translation>Latenz / dicht, Nullen kosten voll</translation>
    </message>
    <message>
        <source>Latency / dense with channels really gone</source>
        <translation>Latenz / dicht, Kanäle wirklich entfernt</translation>
    </message>
    <message>
        <source>Latency / dense in our own sparse runtime</source>
        <translation>Latenz / dicht in der eigenen Sparse-Runtime</translation>
    </message>
    <message>
        <source>Latency / dense where it is deployed</source>
        <translation>Latenz / dicht dort, wo es eingesetzt wird</translation>
    </message>
    <message>
        <source>Weights in the format that would ship</source>
        <translation>Gewichte in dem Format, das ausgeliefert würde</translation>
    </message>
    <message>
        <source>Activations alive at once, for one sample</source>
        <translation>Aktivierungen, die zugleich im Speicher liegen, für ein Sample</translation>
    </message>
    <message>
        <source>Single words to find it by: tag:ship in the filter</source>
        <translation>Einzelne Wörter zum Wiederfinden: tag:ship im Filter</translation>
    </message>
    <message>
        <source>What you noted about it</source>
        <translation>Was dazu notiert wurde</translation>
    </message>
    <message>
        <source>Multiply-accumulates removed, of all</source>
        <translation>Entfernte MACs, von allen</translation>
    </message>
    <message>
        <source>How long pruning, recovery and measuring took</source>
        <translation>Wie lange Pruning, Rückgewinnung und Messung dauerten</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Wann es gestartet wurde</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for in names, tags, notes and plans; all terms have to hold.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wörter werden in Namen, Schlagwörtern, Notizen und Plänen gesucht; alle Bedingungen müssen zutreffen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>beide Wörter</translation>
    </message>
    <message>
        <source>percent, points</source>
        <translation>Prozent, Prozentpunkte</translation>
    </message>
    <message>
        <source>of dense, as deployable</source>
        <translation>von dicht, wie im Einsatz erreichbar</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>Median der Zeit</translation>
    </message>
    <message>
        <source>sizes, times</source>
        <translation>Größen, Zeiten</translation>
    </message>
    <message>
        <source>a whole tag; how it ended</source>
        <translation>ein ganzes Schlagwort; wie es ausging</translation>
    </message>
    <message>
        <source>a minus in front: not</source>
        <translation>ein Minus davor: nicht</translation>
    </message>
    <message>
        <source>exactly that</source>
        <translation>genau das</translation>
    </message>
    <message>
        <source>&lt;p&gt;Figures: %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kennzahlen: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>On the front: %1.</source>
        <translation>Auf der Front: %1.</translation>
    </message>
    <message>
        <source>Accuracy against latency over dense, with 95 % intervals. The line joins the front: what nothing else beats in both.</source>
        <translation>Genauigkeit gegen Latenz (als Vielfaches des dichten Modells), mit 95-%-Intervallen. Die Linie verbindet die Front: was von nichts anderem in beidem übertroffen wird.</translation>
    </message>
    <message>
        <source>Scatter chart of %1 experiments. %2</source>
        <translation>Streudiagramm mit %1 Experimenten. %2</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>milliseconds, up to p95</source>
        <translation>Millisekunden, bis p95</translation>
    </message>
    <message>
        <source>How long single runs took, %1; the mark is the median.</source>
        <translation>Wie lange einzelne Läufe dauerten, %1; die Marke ist der Median.</translation>
    </message>
    <message>
        <source>Two histograms. This model: median %1, p99 %2. The dense model: median %3, p99 %4.</source>
        <translation>Zwei Histogramme. Dieses Modell: Median %1, p99 %2. Das dichte Modell: Median %3, p99 %4.</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>andere Operatoren</translation>
    </message>
    <message>
        <source>milliseconds, median</source>
        <translation>Millisekunden, Median</translation>
    </message>
    <message>
        <source>Where the time goes, layer by layer, for each way of running the model; what is in no layer comes last.</source>
        <translation>Wohin die Zeit geht, Schicht für Schicht, für jede Art, das Modell auszuführen; was zu keiner Schicht gehört, steht am Ende.</translation>
    </message>
    <message>
        <source>Stacked bars: %1.</source>
        <translation>Gestapelte Balken: %1.</translation>
    </message>
    <message>
        <source>change of accuracy, points</source>
        <translation>Änderung der Genauigkeit, %-Punkte</translation>
    </message>
    <message>
        <source>Change of each class&apos;s accuracy with its 95 % interval; grey is what may be chance.</source>
        <translation>Änderung der Genauigkeit jeder Klasse mit 95-%-Intervall; grau ist, was Zufall sein kann.</translation>
    </message>
    <message>
        <source>Dots with whiskers; most is lost by %1: %2 points.</source>
        <translation>Punkte mit Fehlerbalken; am meisten verliert %1: %2 Prozentpunkte.</translation>
    </message>
    <message>
        <source>stored weights, %1</source>
        <translation>gespeicherte Gewichte, %1</translation>
    </message>
    <message>
        <source>Bytes of the weights in the smallest format that would ship, indexes counted.</source>
        <translation>Bytes der Gewichte im kleinsten Format, das ausgeliefert würde, Indizes mitgezählt.</translation>
    </message>
    <message>
        <source>Bars: %1.</source>
        <translation>Balken: %1.</translation>
    </message>
    <message>
        <source>Pruning report: %1</source>
        <translation>Pruning-Bericht: %1</translation>
    </message>
    <message>
        <source>Model %1, %2</source>
        <translation>Modell %1, %2</translation>
    </message>
    <message>
        <source>%1 threads, batch %2</source>
        <translation>Threads: %1, Batch %2</translation>
    </message>
    <message>
        <source>p99 at most %1</source>
        <translation>p99 höchstens %1</translation>
    </message>
    <message>
        <source>%1 requests a second</source>
        <translation>%1 Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>accuracy at least %1</source>
        <translation>Genauigkeit mindestens %1</translation>
    </message>
    <message>
        <source>Does it fit</source>
        <translation>Ob es passt</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>limiting figure</source>
        <translation>entscheidende Kennzahl</translation>
    </message>
    <message>
        <source>a million requests</source>
        <translation>pro Mio. Anfragen</translation>
    </message>
    <message>
        <source>energy a request</source>
        <translation>Energie pro Anfrage</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>Real requests, the same for both. p99 is from when a request was to come until it was answered.</source>
        <translation>Echte Anfragen, für beide Modelle dieselben. p99 zählt ab dem Zeitpunkt, zu dem eine Anfrage kommen sollte, bis zu ihrer Antwort.</translation>
    </message>
    <message>
        <source>p99 at that, worst</source>
        <translation>p99 dabei, höchstens</translation>
    </message>
    <message>
        <source>On worse data</source>
        <translation>Auf schlechteren Daten</translation>
    </message>
    <message>
        <source>Accuracy on samples as they are, made worse in several ways and severities, and in the worst plausible case.</source>
        <translation>Genauigkeit auf unveränderten Beispielen, auf verschieden und unterschiedlich stark verschlechterten und im schlimmsten plausiblen Fall.</translation>
    </message>
    <message>
        <source>mean, made worse</source>
        <translation>Mittel, verschlechtert</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>Abgelaufen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Made with Espalier</source>
        <translation>Erstellt mit Espalier</translation>
    </message>
    <message>
        <source>Why each layer got what it got</source>
        <translation>Warum jede Schicht so behandelt wurde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>%1, version %2. It holds as long as processor, libraries and data are those it was measured with.</source>
        <translation>%1, Version %2. Die Entscheidung gilt, solange Prozessor, Bibliotheken und Daten dieselben sind wie bei der Messung.</translation>
    </message>
    <message>
        <source>Why these patterns</source>
        <translation>Warum diese Muster</translation>
    </message>
    <message>
        <source>What else there was</source>
        <translation>Welche Alternativen es gab</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Alle Experimente</translation>
    </message>
    <message>
        <source>Oldest first. Latency is over dense, as the model would be deployed; a star marks the front.</source>
        <translation>Älteste zuerst. Latenz ist das Vielfache des dichten Modells, gemessen so, wie das Modell in den Einsatz ginge; ein Stern markiert die Front.</translation>
    </message>
    <message>
        <source>from dense</source>
        <translation>Δ zu dicht</translation>
    </message>
    <message>
        <source>weights gone</source>
        <translation>Gewichte entfernt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>To measure it again</source>
        <translation>Zum Nachmessen</translation>
    </message>
    <message>
        <source>Model, SHA-256</source>
        <translation>Modell, SHA-256</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Data, SHA-256</source>
        <translation>Daten, SHA-256</translation>
    </message>
    <message>
        <source>Masks, SHA-256</source>
        <translation>Masken, SHA-256</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What it was measured with.</source>
        <translation>Womit gemessen wurde.</translation>
    </message>
    <message>
        <source>plan.json</source>
        <translation>plan.json</translation>
    </message>
    <message>
        <source>Batch %1, threads %2; each way was measured in turn with the dense model.</source>
        <translation>Batch %1, Threads: %2; jede Ausführungsart wurde im Wechsel mit dem dichten Modell gemessen.</translation>
    </message>
    <message>
        <source>way of running it</source>
        <translation>Ausführungsart</translation>
    </message>
    <message>
        <source>dense median</source>
        <translation>Median dicht</translation>
    </message>
    <message>
        <source>over dense</source>
        <translation>von dicht</translation>
    </message>
    <message>
        <source>Accuracy against latency</source>
        <translation>Genauigkeit gegen Latenz</translation>
    </message>
    <message>
        <source>The front: what nothing else beats in both accuracy and latency.</source>
        <translation>Die Front: was von nichts anderem in Genauigkeit und Latenz zugleich übertroffen wird.</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Each class before and after, image by image; who loses most comes first.</source>
        <translation>Jede Klasse vorher und nachher, Bild für Bild; wer am meisten verliert, steht zuerst.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>change, points</source>
        <translation>Änderung, %-Punkte</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>vielleicht Zufall</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>verliert</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>What was asked of each layer and what became of it. Times are of the layer alone, %1.</source>
        <translation>Was von jeder Schicht verlangt war und was daraus wurde. Zeiten gelten für die Schicht allein, %1.</translation>
    </message>
    <message>
        <source>dense time</source>
        <translation>Zeit dicht</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>process peak</source>
        <translation>Prozessspitze</translation>
    </message>
    <message>
        <source>%1 of the dense model&apos;s, 95 % between %2 and %3</source>
        <translation>%1 die des dichten Modells, zu 95 % zwischen %2 und %3</translation>
    </message>
    <message>
        <source>of %1 samples</source>
        <translation>auf %1 Beispielen</translation>
    </message>
    <message>
        <source>%1 points from dense</source>
        <translation>%1 Prozentpunkte gegenüber dicht</translation>
    </message>
    <message>
        <source>of dense, %1; median %2</source>
        <translation>von dicht, %1; Median %2</translation>
    </message>
    <message>
        <source>Stored weights</source>
        <translation>Gespeicherte Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>process peak %1</source>
        <translation>Prozessspitze %1</translation>
    </message>
    <message>
        <source>at most alive at once</source>
        <translation>höchstens gleichzeitig im Speicher</translation>
    </message>
    <message>
        <source>Time: %1 (%2).</source>
        <translation>Zeit: %1 (%2).</translation>
    </message>
    <message>
        <source>Stored: %1 instead of %2. Multiply-accumulates: %3 fewer.</source>
        <translation>Gespeichert: %1 statt %2. Rechenoperationen (MACs): %3 weniger.</translation>
    </message>
    <message>
        <source>Accuracy goes from %1 to %2.</source>
        <translation>Die Genauigkeit geht von %1 auf %2.</translation>
    </message>
    <message>
        <source>Image by image that is %1 points, 95 % between %2 and %3; %4 images are newly wrong, %5 newly right.</source>
        <translation>Bild für Bild sind das %1 Prozentpunkte, zu 95 % zwischen %2 und %3; neu falsch: %4 Bilder, neu richtig: %5.</translation>
    </message>
    <message>
        <source>Not known: what the models say of single images was not kept.</source>
        <translation>Nicht bekannt: Was die Modelle zu einzelnen Bildern sagen, wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1 (%2 Prozentpunkte)</translation>
    </message>
    <message>
        <source>No class loses for certain.</source>
        <translation>Bei keiner Klasse ist ein Verlust sicher.</translation>
    </message>
    <message>
        <source>%1, and %2 more.</source>
        <translation>%1 und %2 weitere.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not judged: the workspace has no operating profile.</source>
        <translation>Nicht beurteilt: Der Arbeitsbereich hat kein Betriebsprofil.</translation>
    </message>
    <message>
        <source>Accuracy from %1 samples.</source>
        <translation>Genauigkeit aus %1 Beispielen.</translation>
    </message>
    <message>
        <source>Latency from %1 paired runs beside the dense model.</source>
        <translation>Latenz aus %1 Läufen, jeweils gepaart mit einem des dichten Modells.</translation>
    </message>
    <message>
        <source>Nothing is known to be open.</source>
        <translation>Offene Zweifel sind nicht bekannt.</translation>
    </message>
    <message>
        <source>One doubt is open, see the decision.</source>
        <translation>Ein Zweifel ist offen, siehe Entscheidung.</translation>
    </message>
    <message>
        <source>%1 doubts are open, see the decision.</source>
        <translation>%1 Zweifel sind offen, siehe Entscheidung.</translation>
    </message>
    <message>
        <source>The workspace has no experiments yet, not even the dense model&apos;s.</source>
        <translation>Der Arbeitsbereich hat noch keine Experimente, nicht einmal das dichte Modell ist gemessen.</translation>
    </message>
    <message>
        <source>Only the dense model was measured. There is nothing to choose from yet.</source>
        <translation>Nur das dichte Modell wurde gemessen. Noch gibt es nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>None of the experiments came to a result. There is nothing to recommend; what went wrong is told under All experiments.</source>
        <translation>Keines der Experimente kam zu einem Ergebnis. Es gibt nichts zu empfehlen; was schiefging, steht unter „Alle Experimente“.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Decided: %1 (%2).</source>
        <translation>Entschieden: %1 (%2).</translation>
    </message>
    <message>
        <source>This decision has expired; measure again before relying on it. %1</source>
        <translation>Diese Entscheidung ist abgelaufen; neu messen, bevor man sich auf sie verlässt. %1</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Was es gewinnt</translation>
    </message>
    <message>
        <source>What it loses</source>
        <translation>Was es verliert</translation>
    </message>
    <message>
        <source>Who loses</source>
        <translation>Wer verliert</translation>
    </message>
    <message>
        <source>How sure is that</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>What kind of report {where} should be cannot be told from its name.</source>
        <translation>Welche Art Bericht {where} werden soll, ist am Namen nicht zu erkennen.</translation>
    </message>
    <message>
        <source>End it in .pdf, .html, .csv or .json.</source>
        <translation>Den Namen auf .pdf, .html, .csv oder .json enden lassen.</translation>
    </message>
    <message>
        <source>The accuracy is known to ± {half} only, from {n} samples. More validation data would tell.</source>
        <translation>Die Genauigkeit ist nur auf ± {half} bekannt, aus {n} Beispielen. Mehr Validierungsdaten gäben Aufschluss.</translation>
    </message>
    <message>
        <source>Whether accuracy changed at all is not certain: {change} points, between {low} and {high}.</source>
        <translation>Ob sich die Genauigkeit überhaupt geändert hat, ist nicht sicher: {change} Prozentpunkte, zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>Class {class} certainly loses: {change} points, between {low} and {high}, on {n} samples.</source>
        <translation>Die Klasse {class} verliert sicher: {change} Prozentpunkte, zwischen {low} und {high}, auf {n} Beispielen.</translation>
    </message>
    <message>
        <source>The best of {count} experiments on one validation set looks better than it is. Data it was not chosen on would tell.</source>
        <translation>Das beste von {count} Experimenten auf denselben Validierungsdaten sieht besser aus, als es ist. Daten, die bei der Wahl keine Rolle spielten, gäben Aufschluss.</translation>
    </message>
    <message>
        <source>Its best epoch was chosen on the validation set, which flatters the last tenths of a point.</source>
        <translation>Seine beste Epoche wurde anhand der Validierungsdaten gewählt; das schönt die letzten Zehntel eines Prozentpunkts.</translation>
    </message>
    <message>
        <source>It was run with one seed only. How much chance is in it is not known.</source>
        <translation>Es lief nur mit einem Seed. Wie viel Zufall darin steckt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its latency was not measured.</source>
        <translation>Seine Latenz wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>It may be no faster than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).</source>
        <translation>Es ist vielleicht nicht schneller als das dichte Modell: {ratio}, zwischen {low_ratio} und {high_ratio} ({truth}).</translation>
    </message>
    <message>
        <source>It is slower than dense: {ratio}, between {low_ratio} and {high_ratio} ({truth}).</source>
        <translation>Es ist langsamer als das dichte Modell: {ratio}, zwischen {low_ratio} und {high_ratio} ({truth}).</translation>
    </message>
    <message>
        <source>Its latency is known roughly only: {ratio}, between {low_ratio} and {high_ratio}. A quieter machine would tell.</source>
        <translation>Seine Latenz ist nur grob bekannt: {ratio}, zwischen {low_ratio} und {high_ratio}. Eine ruhigere Maschine gäbe Aufschluss.</translation>
    </message>
    <message>
        <source>Its latency was measured on dense kernels only, which gain nothing from zeros.</source>
        <translation>Seine Latenz wurde nur mit dichten Kernels gemessen, die von Nullen nicht profitieren.</translation>
    </message>
    <message>
        <source>The machine was busy while the latency was measured.</source>
        <translation>Die Maschine war beschäftigt, während die Latenz gemessen wurde.</translation>
    </message>
    <message>
        <source>{count} of its layers are slower than dense ({truth}): {layers}.</source>
        <translation>Langsamer als dicht ({truth}): {count} der Schichten, nämlich {layers}.</translation>
    </message>
    <message>
        <source>It was never put under load: p99 with requests waiting is not known.</source>
        <translation>Es wurde nie unter Last erprobt: p99 bei wartenden Anfragen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was never tried on worse data: noise, blur, poor light.</source>
        <translation>Es wurde nie auf schlechteren Daten erprobt: Rauschen, Unschärfe, schlechtes Licht.</translation>
    </message>
    <message>
        <source>It was judged on one data set. A second one, from where it will work, would tell.</source>
        <translation>Es wurde nur an einem Datensatz beurteilt. Ein zweiter, von dort, wo es arbeiten soll, gäbe Aufschluss.</translation>
    </message>
    <message>
        <source>The workspace has no operating profile: what it has to keep to is not written down.</source>
        <translation>Der Arbeitsbereich hat kein Betriebsprofil: Welche Grenzen einzuhalten sind, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>It fails the profile {subject}: {limit} is {measured}, {asked} is asked.</source>
        <translation>Es erfüllt das Profil {subject} nicht: {limit} {measured}, verlangt {asked}.</translation>
    </message>
    <message>
        <source>Whether it passes the profile {subject} is not known: not all of it was measured.</source>
        <translation>Ob es das Profil {subject} erfüllt, ist nicht bekannt: Nicht alles davon wurde gemessen.</translation>
    </message>
    <message>
        <source>The compacted model&apos;s outputs differ from the masked one&apos;s by up to {difference}.</source>
        <translation>Die Ausgaben des kompaktierten Modells weichen von denen des maskierten um bis zu {difference} ab.</translation>
    </message>
    <message>
        <source>Give each load more seconds (--seconds).</source>
        <translation>Jeder Last mehr Sekunden geben (--seconds).</translation>
    </message>
    <message>
        <source>Pareto front</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>foretold from the others</source>
        <translation>aus den anderen prognostiziert</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 for an answer, %2</source>
        <translation>%1 pro Antwort, %2</translation>
    </message>
    <message>
        <source>%1 for an answer</source>
        <translation>%1 pro Antwort</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>File to ship</source>
        <translation>Auszuliefernde Datei</translation>
    </message>
    <message>
        <source>Memory while it runs</source>
        <translation>Speicher im Betrieb</translation>
    </message>
    <message>
        <source>; reckoned, not tried under load</source>
        <translation>; berechnet, nicht unter Last erprobt</translation>
    </message>
    <message>
        <source>Cost of a million requests</source>
        <translation>Kosten pro Million Anfragen</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>No group is certainly worse off.</source>
        <translation>Bei keiner Gruppe ist eine Verschlechterung sicher.</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Wer dafür zahlt</translation>
    </message>
    <message>
        <source>How long an answer takes at %1 requests a second</source>
        <translation>Wie lange eine Antwort bei %1 Anfragen pro Sekunde dauert</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>How long an answer takes, one at a time</source>
        <translation>Wie lange eine Antwort dauert, wenn nur eine Anfrage läuft</translation>
    </message>
    <message>
        <source>On worse data (%1) it still has %2 right; the model of today %3.</source>
        <translation>Auf schlechteren Daten (%1) sind noch %2 der Antworten richtig; beim heutigen Modell %3.</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>99 of 100 answers within %1%2; %3 allowed</source>
        <translation>99 von 100 Antworten innerhalb von %1%2; erlaubt: %3</translation>
    </message>
    <message>
        <source>how long answers take there was not measured</source>
        <translation>wie lange Antworten dort dauern, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>%1%2 requests a second; %3 needed</source>
        <translation>%1%2 Anfragen pro Sekunde; nötig: %3</translation>
    </message>
    <message>
        <source>how many requests it serves was not measured</source>
        <translation>wie viele Anfragen es bedient, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>%1%2 of memory; there are %3</source>
        <translation>%1%2 Speicher; vorhanden: %3</translation>
    </message>
    <message>
        <source>%1 of answers right; %2 asked</source>
        <translation>%1 der Antworten richtig; verlangt: %2</translation>
    </message>
    <message>
        <source>%1: %2 right; %3 asked</source>
        <translation>%1: %2 richtig; verlangt: %3</translation>
    </message>
    <message>
        <source>%1 was not looked at</source>
        <translation>%1 wurde nicht geprüft</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>as many as today</source>
        <translation>so viele wie heute</translation>
    </message>
    <message>
        <source>%1 points fewer than today</source>
        <translation>%1 Prozentpunkte weniger als heute</translation>
    </message>
    <message>
        <source>%1 points more than today</source>
        <translation>%1 Prozentpunkte mehr als heute</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>answers %1 times as fast</source>
        <translation>%1-mal so schnell antwortet</translation>
    </message>
    <message>
        <source>takes %1 less space</source>
        <translation>%1 weniger Platz braucht</translation>
    </message>
    <message>
        <source>gains nothing that was measured</source>
        <translation>keinen gemessenen Vorteil bringt</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and is right more often.</source>
        <translation>Eine kleinere Version des Modells, die %1 und dabei öfter richtig liegt.</translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and is right as often.</source>
        <translation>Eine kleinere Version des Modells, die %1 und dabei ebenso oft richtig liegt.</translation>
    </message>
    <message>
        <source>A smaller version of the model that %1, and gets %2 more of 1,000 answers wrong.</source>
        <translation>Eine kleinere Version des Modells, die %1 und dabei von 1.000 Antworten %2 mehr falsch gibt.</translation>
    </message>
    <message>
        <source>“%1”: somebody tagged it “ship”.</source>
        <translation>„%1“: Jemand hat dafür das Schlagwort „ship“ vergeben.</translation>
    </message>
    <message>
        <source>“%1”: it is selected. Nothing was decided yet.</source>
        <translation>„%1“: Dieses Experiment ist ausgewählt. Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>%1: %2 right instead of %3</source>
        <translation>%1: %2 richtig statt %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Tried on %1 samples it had never seen: the share of right answers is between %2 and %3.</source>
        <translation>Mit %1 Beispielen erprobt, die das Modell nie gesehen hatte: Der Anteil richtiger Antworten liegt zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Speed was measured side by side with the model of today, on this machine; it is sure to within %1.</source>
        <translation>Die Geschwindigkeit wurde auf dieser Maschine direkt neben dem heutigen Modell gemessen; sie ist auf %1 genau bekannt.</translation>
    </message>
    <message>
        <source>Speed was measured side by side with the model of today, but the machine was busy: it is sure to within %1 only.</source>
        <translation>Die Geschwindigkeit wurde direkt neben dem heutigen Modell gemessen, aber die Maschine war beschäftigt: Sie ist nur auf %1 genau bekannt.</translation>
    </message>
    <message>
        <source>The machine was busy with other programs while requests were served: on a quiet one answers come sooner.</source>
        <translation>Die Maschine war mit anderen Programmen beschäftigt, während sie Anfragen bediente: Auf einer ruhigen kommen die Antworten früher.</translation>
    </message>
    <message>
        <source>How it does with many requests at once was not tried yet.</source>
        <translation>Wie sich das Modell bei vielen Anfragen zugleich verhält, wurde noch nicht erprobt.</translation>
    </message>
    <message>
        <source>From the other experiments alone %1 right answers were expected: it fits.</source>
        <translation>Allein aus den anderen Experimenten waren %1 richtige Antworten zu erwarten: Das passt.</translation>
    </message>
    <message>
        <source>From the other experiments alone %1 right answers were expected: worth a second look.</source>
        <translation>Allein aus den anderen Experimenten waren %1 richtige Antworten zu erwarten: Das ist einen zweiten Blick wert.</translation>
    </message>
    <message>
        <source>The model is not measured yet</source>
        <translation>Das Modell ist noch nicht gemessen</translation>
    </message>
    <message>
        <source>It is being measured; what it can do is shown here then.</source>
        <translation>Es wird gerade gemessen; danach steht hier, was es kann.</translation>
    </message>
    <message>
        <source>As soon as it is, and smaller versions of it, here is what they are worth.</source>
        <translation>Sobald es und kleinere Versionen davon gemessen sind, steht hier, was sie taugen.</translation>
    </message>
    <message>
        <source>No smaller version was tried yet</source>
        <translation>Noch keine kleinere Version erprobt</translation>
    </message>
    <message>
        <source>%1 are under way; the best of them is shown here.</source>
        <translation>In Arbeit: %1; die beste davon wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Run or Sweep makes some; the best of them is shown here.</source>
        <translation>„Ausführen“ oder „Sweep“ erzeugt welche; die beste davon wird hier gezeigt.</translation>
    </message>
    <message>
        <source>No version can be recommended</source>
        <translation>Keine Version ist zu empfehlen</translation>
    </message>
    <message>
        <source>Those that were tried failed or did not come to an accuracy. What went wrong is told below the experiments.</source>
        <translation>Die erprobten Versionen sind fehlgeschlagen oder kamen zu keiner Genauigkeit. Was schiefging, steht unter den Experimenten.</translation>
    </message>
    <message>
        <source>The decision holds: nothing it rests on is known to have changed.</source>
        <translation>Die Entscheidung gilt: Nichts, worauf sie beruht, hat sich erkennbar geändert.</translation>
    </message>
    <message>
        <source>The decision has EXPIRED; measure again before relying on it:</source>
        <translation>Die Entscheidung ist ABGELAUFEN; neu messen, bevor man sich auf sie verlässt:</translation>
    </message>
    <message>
        <source>Another validation set, as --data of init takes it; else the workspace&apos;s</source>
        <translation>Andere Validierungsdaten, wie bei --data von init; sonst die des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>  %1: recorded %2, now %3</source>
        <translation>  %1: aufgezeichnet %2, jetzt %3</translation>
    </message>
    <message>
        <source>%1: met by %2 of %3</source>
        <translation>%1: %2 von %3 bestanden</translation>
    </message>
    <message>
        <source>Were each class up to twice as frequent or half as frequent, the worst mix has more of %1: %2.</source>
        <translation>Wäre jede Klasse bis zu doppelt oder nur halb so häufig, hätte die schlimmste Mischung mehr von %1: %2.</translation>
    </message>
    <message>
        <source>measurement (0: the one it was chosen by)</source>
        <translation>Messung (0: Grundlage der Wahl)</translation>
    </message>
    <message>
        <source>the measurement it was chosen by</source>
        <translation>die Messung, auf der die Wahl beruht</translation>
    </message>
    <message>
        <source>With %1 cut from it alone it costs accuracy: %2 points (%3).</source>
        <translation>Nur hier %1 zu entfernen kostet Genauigkeit: %2 Prozentpunkte (%3).</translation>
    </message>
    <message>
        <source>With %1 cut from it alone it costs no accuracy that could be seen: %2 points (%3).</source>
        <translation>Nur hier %1 zu entfernen kostet keine erkennbare Genauigkeit: %2 Prozentpunkte (%3).</translation>
    </message>
    <message>
        <source> The whole model takes %1 the dense one&apos;s time (%2).</source>
        <translation> Das ganze Modell braucht %1 die Zeit des dichten (%2).</translation>
    </message>
    <message>
        <source>less time by %1 × dense</source>
        <translation>Zeit um %1 × dicht kürzer</translation>
    </message>
    <message>
        <source>more time by %1 × dense</source>
        <translation>Zeit um %1 × dicht länger</translation>
    </message>
    <message>
        <source>Better in both, as measured: %1. Say in the note why it was not chosen.</source>
        <translation>Gemessen in beidem besser: %1. In der Notiz angeben, warum es nicht gewählt wurde.</translation>
    </message>
    <message>
        <source>%1; the true value might be over the limit</source>
        <translation>%1; der wahre Wert könnte über der Grenze liegen</translation>
    </message>
    <message>
        <source>%1; the true value might be within the limit</source>
        <translation>%1; der wahre Wert könnte innerhalb der Grenze liegen</translation>
    </message>
    <message>
        <source>Requests per second and core</source>
        <translation>Anfragen pro Sekunde und Kern</translation>
    </message>
    <message>
        <source>“%1”: this one was decided on.</source>
        <translation>„%1“: Dafür wurde entschieden.</translation>
    </message>
    <message>
        <source>“%1”: of those that lose little, smaller ones lose more than they gain. Nothing was decided yet.</source>
        <translation>„%1“: Es verliert wenig; noch stärker verkleinert ginge mehr verloren als gewonnen. Noch ist nichts entschieden.</translation>
    </message>
    <message>
        <source>Every limit that decides; a figure after “about” is an estimate, not measured under load.</source>
        <translation>Gezeigt ist jeweils die Grenze, die entscheidet; eine Zahl mit „etwa“ ist berechnet, nicht unter Last gemessen.</translation>
    </message>
    <message>
        <source>All figures are of %1; the marked row is how it would be deployed.</source>
        <translation>Alle Angaben gelten für %1; markiert ist, was zeigt, wie es in den Einsatz ginge.</translation>
    </message>
    <message>
        <source>What follows is made from the measurements, for the candidate; it is no decision.</source>
        <translation>Was folgt, ist aus den Messungen gewonnen und gilt dem Kandidaten; es ist keine Entscheidung.</translation>
    </message>
    <message>
        <source>What was decided on, %1, lies in the trash.</source>
        <translation>Was gewählt wurde, %1, liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>No experiment is both faster than the dense model and within a point of its accuracy.</source>
        <translation>Kein Experiment ist schneller als das dichte Modell und verliert dabei weniger als einen Prozentpunkt Genauigkeit.</translation>
    </message>
    <message>
        <source>Candidate: %1. %2 Of what was measured, it is the fastest that loses less than a point of accuracy.</source>
        <translation>Kandidat: %1. %2 Von allem, was gemessen wurde, ist es das schnellste, das weniger als einen Prozentpunkt Genauigkeit verliert.</translation>
    </message>
    <message>
        <source>Set ESPALIER_LANGUAGE to a language that is there[: {known}].</source>
        <translation>ESPALIER_LANGUAGE auf eine vorhandene Sprache setzen[: {known}].</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>the drop of accuracy</source>
        <translation>den Verlust an Genauigkeit</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wer entschieden hat</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the dense model</source>
        <translation>dem dichten Modell</translation>
    </message>
    <message>
        <source>the number of threads</source>
        <translation>die Anzahl der Threads</translation>
    </message>
    <message>
        <source>the batch size</source>
        <translation>die Batch-Größe</translation>
    </message>
    <message>
        <source>the seconds of a load</source>
        <translation>die Sekunden einer Last</translation>
    </message>
    <message>
        <source>the number of requests</source>
        <translation>die Anzahl der Anfragen</translation>
    </message>
    <message>
        <source>the limit of p99</source>
        <translation>die Grenze für p99</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>die Rate</translation>
    </message>
    <message>
        <source>the arrivals</source>
        <translation>die Ankünfte</translation>
    </message>
    <message>
        <source>the surroundings</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>the corruption</source>
        <translation>die Störung</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>die Stärke</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>die Anzahl der Bilder</translation>
    </message>
    <message>
        <source>The batch size</source>
        <translation>die Batch-Größe</translation>
    </message>
    <message>
        <source>The number of threads</source>
        <translation>die Anzahl der Threads</translation>
    </message>
    <message>
        <source>The number of samples</source>
        <translation>die Anzahl der Samples</translation>
    </message>
    <message>
        <source>The lowest sparsity</source>
        <translation>Die niedrigste Sparsity</translation>
    </message>
    <message>
        <source>The highest sparsity</source>
        <translation>Die höchste Sparsity</translation>
    </message>
    <message>
        <source>The number of steps</source>
        <translation>Die Anzahl der Schritte</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is another job&apos;s</source>
        <translation>sie gehört zu einem anderen Job</translation>
    </message>
    <message>
        <source>a length is wrong</source>
        <translation>eine Länge stimmt nicht</translation>
    </message>
    <message>
        <source>its lists are not equally long</source>
        <translation>seine Listen sind nicht gleich lang</translation>
    </message>
    <message>
        <source>its counts of classes are not equally many</source>
        <translation>die Zahlen der Klassen sind nicht gleich viele</translation>
    </message>
    <message>
        <source>a row is missing</source>
        <translation>eine Zeile fehlt</translation>
    </message>
    <message>
        <source>there is no file with the outputs</source>
        <translation>es gibt keine Datei mit den Ausgaben</translation>
    </message>
    <message>
        <source>the name of a file is no SHA-256</source>
        <translation>der Name einer Datei ist kein SHA-256</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>der Mittelwert</translation>
    </message>
    <message>
        <source>the deviation</source>
        <translation>die Standardabweichung</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list of steps</source>
        <translation>eine Liste von Schritten</translation>
    </message>
    <message>
        <source>one value for each pattern</source>
        <translation>ein Wert je Muster</translation>
    </message>
    <message>
        <source>one for each sparsity</source>
        <translation>eines je Sparsity</translation>
    </message>
    <message>
        <source>steps before pruning to come first</source>
        <translation>Schritte vor dem Beschneiden am Anfang</translation>
    </message>
    <message>
        <source>no gradual pruning before pruning</source>
        <translation>kein allmähliches Beschneiden vor dem Beschneiden</translation>
    </message>
    <message>
        <source>local or global</source>
        <translation>local oder global</translation>
    </message>
    <message>
        <source>sgd or adam</source>
        <translation>sgd oder adam</translation>
    </message>
    <message>
        <source>recalibrate, reconstruct, fine_tune or rewind</source>
        <translation>recalibrate, reconstruct, fine_tune oder rewind</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>from the lowest to below 1</source>
        <translation>von der niedrigsten bis unter 1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>added up (nats)</source>
        <translation>summiert (nat)</translation>
    </message>
    <message>
        <source>together (nats)</source>
        <translation>zusammen (nat)</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Latency over dense, in the sparse runtime (of channels alone: compacted)</source>
        <translation>Latenz gegenüber dicht, in der Sparse-Runtime (bei Kanälen allein: kompaktiert)</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample (of channels)</source>
        <translation>Meiste Bytes an Aktivierungen zugleich im Speicher, für ein Sample (bei Kanälen)</translation>
    </message>
    <message>
        <source>Choose among all that was scanned: some layers lose channels, others get masks</source>
        <translation>Unter allem Gescannten wählen: manche Schichten verlieren Kanäle, andere bekommen Masken</translation>
    </message>
    <message>
        <source>peak       %1 of activations, for one sample</source>
        <translation>Spitze       %1 an Aktivierungen, für ein Sample</translation>
    </message>
    <message>
        <source>Make a plan to begin with: the fastest, by what a scan found out, that loses little</source>
        <translation>Einen Plan für den Anfang machen: den schnellsten, der nach einem Scan wenig verliert</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>cuts alone, added up (nats)</source>
        <translation>Schnitte einzeln, summiert (nat)</translation>
    </message>
    <message>
        <source>cuts together, measured (nats)</source>
        <translation>Schnitte zusammen, gemessen (nat)</translation>
    </message>
    <message>
        <source>added up %1 nats, together %2</source>
        <translation>summiert %1 nat, zusammen %2</translation>
    </message>
    <message>
        <source>accuracy together %1 points, on %2 images</source>
        <translation>Genauigkeit zusammen %1 Punkte, auf %2 Bildern</translation>
    </message>
    <message>
        <source>Plans measured as a whole</source>
        <translation>Als Ganzes gemessene Pläne</translation>
    </message>
    <message>
        <source>MACs ≤ %1</source>
        <translation>MACs ≤ %1</translation>
    </message>
    <message>
        <source>activations ≤ %1</source>
        <translation>Aktivierungen ≤ %1</translation>
    </message>
    <message>
        <source>together they cost what the single cuts add up to</source>
        <translation>zusammen kosten sie so viel, wie die einzelnen Schnitte summiert ergeben</translation>
    </message>
    <message>
        <source>together they cost %1 times what the single cuts add up to</source>
        <translation>zusammen kosten sie das %1-Fache dessen, was die einzelnen Schnitte summiert ergeben</translation>
    </message>
    <message>
        <source>No plan of this kind was measured as a whole yet: it is taken that what single cuts cost adds up. Scan once more to have some measured.</source>
        <translation>Noch kein Plan dieser Art wurde als Ganzes gemessen: angenommen wird, dass sich die Kosten der einzelnen Schnitte summieren. Noch einmal scannen, um einige zu messen.</translation>
    </message>
    <message>
        <source>by the one plan that a scan measured as a whole</source>
        <translation>nach dem einen Plan, den ein Scan als Ganzes gemessen hat</translation>
    </message>
    <message>
        <source>by the %1 plans that scans measured as a whole</source>
        <translation>nach den %1 Plänen, die Scans als Ganzes gemessen haben</translation>
    </message>
    <message>
        <source>Together its cuts cost what they add up to alone, %1.</source>
        <translation>Zusammen kosten seine Schnitte so viel wie einzeln summiert, %1.</translation>
    </message>
    <message>
        <source>Together its cuts cost %1 times what they add up to alone, %2.</source>
        <translation>Zusammen kosten seine Schnitte das %1-Fache der einzeln summierten, %2.</translation>
    </message>
    <message>
        <source>%1, %2 groups</source>
        <translation>%1, %2 Gruppen</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1, %2 Schichten</translation>
    </message>
    <message>
        <source>Whether what single cuts cost adds up was not measured yet: scan once more, and a few plans are measured as a whole.</source>
        <translation>Ob sich die Kosten einzelner Schnitte summieren, wurde noch nicht gemessen: noch einmal scannen, dann werden einige Pläne als Ganzes gemessen.</translation>
    </message>
    <message>
        <source>1 plan was measured as a whole: %1.</source>
        <translation>1 Plan wurde als Ganzes gemessen: %1.</translation>
    </message>
    <message>
        <source>%1 plans were measured as a whole: together cuts cost what they add up to alone.</source>
        <translation>%1 Pläne wurden als Ganzes gemessen: zusammen kosten Schnitte so viel wie einzeln summiert.</translation>
    </message>
    <message>
        <source>%1 plans were measured as a whole: together cuts cost %2 to %3 times what they add up to alone.</source>
        <translation>%1 Pläne wurden als Ganzes gemessen: zusammen kosten Schnitte das %2- bis %3-Fache der einzeln summierten.</translation>
    </message>
    <message>
        <source>Limit latency, weights, MACs, activations or the drop of accuracy (--max-latency-ratio, --max-weights, --max-macs, --max-activations, --max-accuracy-drop).</source>
        <translation>Latenz, Gewichte, MACs, Aktivierungen oder Genauigkeitsverlust begrenzen (--max-latency-ratio, --max-weights, --max-macs, --max-activations, --max-accuracy-drop).</translation>
    </message>
    <message>
        <source>Take out channels instead, or loosen the limit.</source>
        <translation>Stattdessen Kanäle entfernen oder die Grenze lockern.</translation>
    </message>
    <message>
        <source>It is not known which activations of this model are alive when, so they cannot be limited.</source>
        <translation>Es ist nicht bekannt, welche Aktivierungen dieses Modells wann im Speicher sind, daher lassen sie sich nicht begrenzen.</translation>
    </message>
    <message>
        <source>Measure the model in a new workspace, or limit something else.</source>
        <translation>Das Modell in einem neuen Arbeitsbereich messen oder etwas anderes begrenzen.</translation>
    </message>
    <message>
        <source>Zeros leave activations as they are: their peak stays[ at {nearest}][, and the limit is {asked}].</source>
        <translation>Nullen lassen Aktivierungen, wie sie sind: ihre Spitze bleibt[ bei {nearest}][, und die Grenze ist {asked}].</translation>
    </message>
</context>
<context>
    <name>espalier::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>Über Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>A workbench for choosing how sparse a neural network should be. Every number was measured here, on the model as it would be deployed.</source>
        <translation>Eine Werkbank, um zu entscheiden, wie dünn besetzt (sparse) ein neuronales Netz sein soll. Jede Zahl wurde hier gemessen, am Modell so, wie es in den Einsatz ginge.</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later.</source>
        <translation>Freie Software: GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Asking the worker for its versions…</source>
        <translation>Worker wird nach seinen Versionen gefragt…</translation>
    </message>
</context>
<context>
    <name>espalier::BillChart</name>
    <message>
        <source>What %1 costs beside the dense model</source>
        <translation>Was %1 neben dem dichten Modell kostet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>dense %1, %2 %3</source>
        <translation>dicht %1, %2 %3</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>of dense</source>
        <translation>von dicht</translation>
    </message>
</context>
<context>
    <name>espalier::BillPane</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile the bill is made for</source>
        <translation>Das Profil, für das die Kosten gerechnet sind</translation>
    </message>
    <message>
        <source>The line is the dense model. Hollow and in italics: estimated.</source>
        <translation>Die Linie ist das dichte Modell. Hohl und kursiv: geschätzt.</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>No operating profile yet</source>
        <translation>Noch kein Betriebsprofil</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see what it costs to run beside the dense model.</source>
        <translation>In der Tabelle oder der Abwägung ein beschnittenes auswählen, um zu sehen, was sein Betrieb neben dem dichten Modell kostet.</translation>
    </message>
    <message>
        <source>Add one on the page Profiles: it says how many requests have to be served, what a device costs and what power it takes.</source>
        <translation>Auf der Seite „Profile“ eines hinzufügen: es sagt, wie viele Anfragen zu bedienen sind, was ein Gerät kostet und welche Leistung es aufnimmt.</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetDialog</name>
    <message>
        <source>&amp;Keep selected layers as they are</source>
        <translation>Ausgewählte Schichten &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Keep the selected layer as it is</source>
        <translation>Die ausgewählte Schicht &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Keep the %1 selected layers as they are</source>
        <translation>Die %1 ausgewählten Schichten &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>Channels: %1</source>
        <translation>Kanäle: %1</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>plan within limits</source>
        <translation>Plan innerhalb von Grenzen</translation>
    </message>
    <message>
        <source>Plan within limits</source>
        <translation>Plan innerhalb von Grenzen</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Patterns that were scanned; each layer gets the best of them</source>
        <translation>Gescannte Muster; jede Schicht bekommt das beste davon</translation>
    </message>
    <message>
        <source>They lose what the plan says now, and the others make up for it</source>
        <translation>Sie verlieren, was der Plan jetzt sagt, und die anderen gleichen es aus</translation>
    </message>
    <message>
        <source>What the plan comes to</source>
        <translation>Was der Plan ergibt</translation>
    </message>
    <message>
        <source>Foretold accuracy over latency of the best plans</source>
        <translation>Prognostizierte Genauigkeit über der Latenz der besten Pläne</translation>
    </message>
    <message>
        <source>latency ≈ %1&lt;br&gt;accuracy ≈ %2, 90 % between %3 and %4&lt;br&gt;click to take this plan</source>
        <translation>Latenz ≈ %1&lt;br&gt;Genauigkeit ≈ %2, zu 90 % zwischen %3 und %4&lt;br&gt;Klicken übernimmt diesen Plan</translation>
    </message>
    <message>
        <source>Best plans, from the fastest</source>
        <translation>Beste Pläne, ab dem schnellsten</translation>
    </message>
    <message>
        <source>No plan to be had</source>
        <translation>Kein Plan möglich</translation>
    </message>
    <message>
        <source>Nothing that was scanned can be put together to a plan.</source>
        <translation>Aus dem Gescannten lässt sich kein Plan zusammensetzen.</translation>
    </message>
    <message>
        <source>What each layer gets</source>
        <translation>Was jede Schicht bekommt</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Anwe&amp;nden</translation>
    </message>
    <message>
        <source>Set all layers by this plan (one step to undo)</source>
        <translation>Alle Schichten nach diesem Plan setzen (ein Schritt zum Rückgängigmachen)</translation>
    </message>
    <message>
        <source>Apply and &amp;Keep within Limits</source>
        <translation>Anwenden und &amp;Grenzen einhalten</translation>
    </message>
    <message>
        <source>The same, and from then on the others make up for every layer that is changed by hand</source>
        <translation>Ebenso, und ab dann gleichen die anderen jede Schicht aus, die von Hand geändert wird</translation>
    </message>
    <message>
        <source>Nothing has to be removed for that.</source>
        <translation>Dafür muss nichts entfernt werden.</translation>
    </message>
    <message>
        <source>How many plans</source>
        <translation>Wie viele Pläne</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Latency from</source>
        <translation>Latenz von</translation>
    </message>
    <message>
        <source>Latency to</source>
        <translation>Latenz bis</translation>
    </message>
    <message>
        <source>Puts plans along the front, between two latencies, into the queue as one sweep</source>
        <translation>Reiht Pläne entlang der Front zwischen zwei Latenzen als einen Sweep in die Warteschlange ein</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Run 1 Plan</source>
        <translation>1 Plan aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Run %1 Plans</source>
        <translation>%1 Pläne aus&amp;führen</translation>
    </message>
    <message>
        <source>Weights or channels, layer by layer</source>
        <translation>Gewichte oder Kanäle, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Layers that lose channels cannot be kept as they are while weights or channels may go</source>
        <translation>Schichten, die Kanäle verlieren, können nicht bleiben, wie sie sind, solange Gewichte oder Kanäle wegfallen dürfen</translation>
    </message>
    <message>
        <source>Limits can be kept for weights alone or for channels alone</source>
        <translation>Grenzen lassen sich für Gewichte allein oder für Kanäle allein einhalten</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetLayersModel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetLimits</name>
    <message>
        <source>&amp;Latency at most</source>
        <translation>&amp;Latenz höchstens</translation>
    </message>
    <message>
        <source>As a multiple of the dense model&apos;s</source>
        <translation>Als Vielfaches der des dichten Modells</translation>
    </message>
    <message>
        <source>&amp;Stored at most</source>
        <translation>Ge&amp;speichert höchstens</translation>
    </message>
    <message>
        <source>Bytes of the layers&apos; weights, each in its smallest format</source>
        <translation>Bytes der Gewichte der Schichten, jede in ihrem kleinsten Format</translation>
    </message>
    <message>
        <source>&amp;Accuracy drop at most</source>
        <translation>Verlust an Genauig&amp;keit höchstens</translation>
    </message>
    <message>
        <source>In points, against the dense model</source>
        <translation>In Prozentpunkten, gegenüber dem dichten Modell</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source> points</source>
        <translation> %-Punkte</translation>
    </message>
    <message>
        <source>reachable: %1 to %2</source>
        <translation>erreichbar: %1 bis %2</translation>
    </message>
    <message>
        <source>the fastest plan loses %1 points</source>
        <translation>der schnellste Plan verliert %1 Prozentpunkte</translation>
    </message>
    <message>
        <source>the fastest plan loses more than was scanned</source>
        <translation>der schnellste Plan verliert mehr, als gescannt wurde</translation>
    </message>
    <message>
        <source>&amp;MACs at most</source>
        <translation>&amp;MACs höchstens</translation>
    </message>
    <message>
        <source>Multiply-accumulates left, for one sample</source>
        <translation>Verbleibende MACs, für ein Sample</translation>
    </message>
    <message>
        <source>A&amp;ctivations at most</source>
        <translation>A&amp;ktivierungen höchstens</translation>
    </message>
    <message>
        <source>Most bytes of activations alive at once, for one sample. Only channels that go make them less</source>
        <translation>Meiste Bytes an Aktivierungen zugleich im Speicher, für ein Sample. Nur entfernte Kanäle verringern sie</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source>zeros leave it at %1</source>
        <translation>Nullen lassen sie bei %1</translation>
    </message>
    <message>
        <source>not known of this model</source>
        <translation>von diesem Modell nicht bekannt</translation>
    </message>
</context>
<context>
    <name>espalier::BudgetStrip</name>
    <message>
        <source>Limits the plan is kept within</source>
        <translation>Grenzen, die der Plan einhält</translation>
    </message>
    <message>
        <source>Release Limits</source>
        <translation>Grenzen aufheben</translation>
    </message>
    <message>
        <source>The plan stays as it is, and nothing is kept within limits any more</source>
        <translation>Der Plan bleibt, wie er ist, und hält keine Grenzen mehr ein</translation>
    </message>
    <message>
        <source>Unpin All</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>All layers are solved for again</source>
        <translation>Alle Schichten werden wieder frei bestimmt</translation>
    </message>
    <message>
        <source>Makes the nearest that can be had the limit</source>
        <translation>Macht das nächste Erreichbare zur Grenze</translation>
    </message>
    <message>
        <source>Kept within: %1</source>
        <translation>Hält ein: %1</translation>
    </message>
    <message>
        <source>Move a slider: the others make up for it.</source>
        <translation>Einen Regler bewegen: die anderen gleichen es aus.</translation>
    </message>
    <message>
        <source>1 layer is pinned.</source>
        <translation>1 Schicht ist fixiert.</translation>
    </message>
    <message>
        <source>%1 layers are pinned.</source>
        <translation>%1 Schichten sind fixiert.</translation>
    </message>
    <message>
        <source>Out of reach with these pins: the nearest is %1.</source>
        <translation>Unerreichbar mit diesen Fixierungen: am nächsten kommt %1.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>espalier::ChartFrame</name>
    <message>
        <source>The same data are in a table: Ctrl+T</source>
        <translation>Dieselben Daten als Tabelle: Strg+T</translation>
    </message>
    <message>
        <source>Copy, export, show as a table</source>
        <translation>Kopieren, exportieren, als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Diagrammmenü</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show as &amp;Chart</source>
        <translation>Als Dia&amp;gramm zeigen</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>CSV data (*.csv)</source>
        <translation>CSV-Daten (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
</context>
<context>
    <name>espalier::ClassChart</name>
    <message>
        <source>Change of accuracy of %1 classes</source>
        <translation>Änderung der Genauigkeit von %1 Klassen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>%-Punkte</translation>
    </message>
</context>
<context>
    <name>espalier::CommandListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, not available: %3</source>
        <translation>%1, %2, nicht verfügbar: %3</translation>
    </message>
</context>
<context>
    <name>espalier::CommandPalette</name>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>espalier::CompareFiguresModel</name>
    <message>
        <source>—</source>
        <comment>not measured</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>figure, difference</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>%1: what the others are compared with</source>
        <translation>%1: damit werden die anderen verglichen</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, gegenüber %2</translation>
    </message>
</context>
<context>
    <name>espalier::CompareLayersModel</name>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>left dense</source>
        <translation>dicht gelassen</translation>
    </message>
    <message>
        <source>%1: %2 of its weights are gone</source>
        <translation>%1: %2 der Gewichte sind entfernt</translation>
    </message>
    <message>
        <source>Of the weights that either keeps, %1 are kept by both; by chance it would be %2.</source>
        <translation>Von den Gewichten, die einer der beiden behält, behalten %1 beide; bei Zufall wären es %2.</translation>
    </message>
    <message>
        <source>Neither removes anything here, or its masks are not known.</source>
        <translation>Keiner der beiden entfernt hier etwas, oder die Masken sind nicht bekannt.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>How much of the mask of %1 is that of %2</source>
        <translation>Wie viel der Maske von %1 die von %2 ist</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>overlap, %1</source>
        <translation>Überlappung, %1</translation>
    </message>
</context>
<context>
    <name>espalier::ComparePanel</name>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Mask of %1</source>
        <translation>Maske von %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer whose weights are shown</source>
        <translation>Die Schicht, deren Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>The layer whose mask is shown</source>
        <translation>Die Schicht, deren Maske gezeigt wird</translation>
    </message>
    <message>
        <source>Mask of</source>
        <translation>Maske von</translation>
    </message>
    <message>
        <source>One experiment&apos;s mask, or two over one another</source>
        <translation>Die Maske eines Experiments oder zwei übereinander</translation>
    </message>
    <message>
        <source>Select two to five experiments</source>
        <translation>Zwei bis fünf Experimente auswählen</translation>
    </message>
    <message>
        <source>Hold Ctrl and click them in the table or on the tradeoff. The first is what the others are compared with.</source>
        <translation>Mit gedrückter Strg-Taste in der Tabelle oder der Abwägung anklicken. Mit dem ersten werden die anderen verglichen.</translation>
    </message>
    <message>
        <source>Against the first column. Coloured: certainly better or worse (95 %). ≈: no more than noise.</source>
        <translation>Gegenüber der ersten Spalte. Farbig: sicher besser oder schlechter (95 %). ≈: nicht mehr als Rauschen.</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Kennzahlen nebeneinander</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>Schichten nebeneinander</translation>
    </message>
    <message>
        <source>Layers, weights and masks</source>
        <translation>Schichten, Gewichte und Masken</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Counting weights…</source>
        <translation>Gewichte werden gezählt…</translation>
    </message>
    <message>
        <source>A worker reads the models.</source>
        <translation>Ein Worker liest die Modelle.</translation>
    </message>
    <message>
        <source>No mask to show</source>
        <translation>Keine Maske zu zeigen</translation>
    </message>
    <message>
        <source>The layer has more weights than a picture can show.</source>
        <translation>Die Schicht hat mehr Gewichte, als ein Bild zeigen kann.</translation>
    </message>
    <message>
        <source>Masks are being read, or the experiment kept none.</source>
        <translation>Masken werden gelesen, oder das Experiment hat keine behalten.</translation>
    </message>
</context>
<context>
    <name>espalier::ConfusionMap</name>
    <message>
        <source>What is taken for what, pruned less dense, of %1 classes</source>
        <translation>Was wofür gehalten wird, beschnitten minus dicht, bei %1 Klassen</translation>
    </message>
    <message>
        <source>rows: truth, columns: said; the %1 of %2 classes that changed most</source>
        <translation>Zeilen: tatsächlich, Spalten: gesagt; die %1 von %2 Klassen mit der größten Änderung</translation>
    </message>
    <message>
        <source>rows: truth, columns: said; images, pruned less dense</source>
        <translation>Zeilen: tatsächlich, Spalten: gesagt; Bilder, beschnitten minus dicht</translation>
    </message>
</context>
<context>
    <name>espalier::CorruptionMap</name>
    <message>
        <source>Accuracy of %1 on %2 kinds of worse data</source>
        <translation>Genauigkeit von %1 auf %2 Arten schlechterer Daten</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>difference, in points</source>
        <translation>Differenz, in Prozentpunkten</translation>
    </message>
    <message>
        <source>%1, severity %2 of 5</source>
        <translation>%1, Stärke %2 von 5</translation>
    </message>
    <message>
        <source>%1: diverged</source>
        <translation>%1: divergiert</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images</source>
        <translation>%1: %2 von %3 Bildern</translation>
    </message>
    <message>
        <source>%1 lost, %2 gained: %3 points (%4 … %5)</source>
        <translation>%1 verloren, %2 gewonnen: %3 Prozentpunkte (%4 … %5)</translation>
    </message>
    <message>
        <source>Worse than has to be expected: not counted in the worst plausible case.</source>
        <translation>Schlechter, als zu erwarten ist: zählt nicht zum schlimmsten plausiblen Fall.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>dense (%)</source>
        <translation>dicht (%)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>difference (points)</source>
        <translation>Differenz (%-Punkte)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>severity 1</source>
        <translation>Stärke 1</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionBox</name>
    <message>
        <source>By the weights alone</source>
        <translation>Nur nach den Gewichten</translation>
    </message>
    <message>
        <source>By training samples</source>
        <translation>Nach Trainings-Samples</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Rangfolge nach</translation>
    </message>
    <message>
        <source>What decides which weights go.</source>
        <translation>Bestimmt, welche Gewichte wegfallen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionMenu</name>
    <message>
        <source>Rank b&amp;y</source>
        <translation>Rangfolge na&amp;ch</translation>
    </message>
    <message>
        <source>By the weights alone</source>
        <translation>Nur nach den Gewichten</translation>
    </message>
    <message>
        <source>By training samples</source>
        <translation>Nach Trainings-Samples</translation>
    </message>
    <message>
        <source>To&amp;gether with other layers</source>
        <translation>&amp;Gemeinsam mit anderen Schichten</translation>
    </message>
    <message>
        <source>Layers of the same pattern, sparsity and criterion are pooled, and what ranks lowest in all of them goes; how much of each is known after the run</source>
        <translation>Schichten mit gleichem Muster, gleicher Sparsity und gleichem Kriterium werden gemeinsam gereiht, und was in allen zusammen am niedrigsten steht, fällt weg; wie viel von jeder, zeigt sich nach der Ausführung</translation>
    </message>
    <message>
        <source>The plan removes nothing from these layers.</source>
        <translation>Der Plan entfernt nichts aus diesen Schichten.</translation>
    </message>
    <message>
        <source>No layer is selected.</source>
        <translation>Keine Schicht ist ausgewählt.</translation>
    </message>
    <message>
        <source>These layers lose more than whole channels.</source>
        <translation>Diese Schichten verlieren mehr als ganze Kanäle.</translation>
    </message>
</context>
<context>
    <name>espalier::CriterionRow</name>
    <message>
        <source>Ran&amp;k by</source>
        <translation>Rangfolge na&amp;ch</translation>
    </message>
    <message>
        <source>The plan removes more than whole channels.</source>
        <translation>Der Plan entfernt mehr als ganze Kanäle.</translation>
    </message>
    <message>
        <source>%1 has nothing to say of 1 layer, which keeps what it has.</source>
        <translation>%1 sagt nichts über 1 Schicht aus; sie behält, was sie hat.</translation>
    </message>
    <message>
        <source>%1 has nothing to say of %2 layers, which keep what they have.</source>
        <translation>%1 sagt nichts über %2 Schichten aus; sie behalten, was sie haben.</translation>
    </message>
</context>
<context>
    <name>espalier::CurvesPanel</name>
    <message>
        <source>Curves over</source>
        <translation>Kurven über</translation>
    </message>
    <message>
        <source>What the sparsity is a share of</source>
        <translation>Worauf sich die Sparsity bezieht</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>No curves yet</source>
        <translation>Noch keine Kurven</translation>
    </message>
    <message>
        <source>Sweep measures one pattern at rising sparsity.</source>
        <translation>Ein Sweep misst ein Muster bei steigender Sparsity.</translation>
    </message>
    <message>
        <source>Accuracy, latency and stored weights of %1 experiments over sparsity</source>
        <translation>Genauigkeit, Latenz und gespeicherte Gewichte von %1 Experimenten über der Sparsity</translation>
    </message>
</context>
<context>
    <name>espalier::DashboardPanel</name>
    <message>
        <source>%1 – Dashboard</source>
        <translation>%1 – Dashboard</translation>
    </message>
</context>
<context>
    <name>espalier::DashboardView</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Wo es laufen kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Wie sicher das ist</translation>
    </message>
</context>
<context>
    <name>espalier::DataField</name>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Image folders</source>
        <translation>Bildordner</translation>
    </message>
    <message>
        <source>IDX (MNIST)</source>
        <translation>IDX (MNIST)</translation>
    </message>
    <message>
        <source>CIFAR binary</source>
        <translation>CIFAR binär</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>NPY arrays</source>
        <translation>NPY-Arrays</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: Art</translation>
    </message>
    <message>
        <source>What the data are; recognised by what they hold where this is left alone</source>
        <translation>Was die Daten sind; am Inhalt erkannt, solange hier nichts gewählt wird</translation>
    </message>
    <message>
        <source>table.csv, or table.csv,label=COLUMN</source>
        <translation>table.csv oder table.csv,label=COLUMN</translation>
    </message>
    <message>
        <source>samples.npy,labels.npy</source>
        <translation>samples.npy,labels.npy</translation>
    </message>
    <message>
        <source>a folder with a folder for each class</source>
        <translation>ein Ordner mit einem Ordner pro Klasse</translation>
    </message>
    <message>
        <source>a folder, or a spec like idx:FOLDER</source>
        <translation>ein Ordner oder eine Angabe wie idx:FOLDER</translation>
    </message>
    <message>
        <source>the folder with the files</source>
        <translation>der Ordner mit den Dateien</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionDraft</name>
    <message>
        <source>why of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>wer entscheidet</translation>
    </message>
    <message>
        <source>remark of the decision</source>
        <translation>Anmerkung zur Entscheidung</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionModel</name>
    <message>
        <source>Why these patterns</source>
        <translation>Warum diese Muster</translation>
    </message>
    <message>
        <source>Why each layer got what it got</source>
        <translation>Warum jede Schicht so behandelt wurde</translation>
    </message>
    <message>
        <source>What else there was</source>
        <translation>Welche Alternativen es gab</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>Anmerkung hinzufügen…</translation>
    </message>
    <message>
        <source>Made from the measurements. Type to say it in your own words.</source>
        <translation>Aus den Messungen erzeugt. Tippen, um es in eigenen Worten zu sagen.</translation>
    </message>
    <message>
        <source>Your own remark. Emptied, it goes.</source>
        <translation>Eigene Anmerkung. Wird sie geleert, verschwindet sie.</translation>
    </message>
    <message>
        <source>Your words. Emptied, the generated ones come back: %1</source>
        <translation>Eigene Worte. Werden sie geleert, kommen die erzeugten zurück: %1</translation>
    </message>
    <message>
        <source>%1 (your words)</source>
        <translation>%1 (eigene Worte)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Aussage</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionPanel</name>
    <message>
        <source>decision on %1</source>
        <translation>Entscheidung für %1</translation>
    </message>
    <message>
        <source>taking up version %1</source>
        <translation>Wiederaufnahme von Version %1</translation>
    </message>
    <message>
        <source>%1 points from dense</source>
        <translation>%1 Prozentpunkte gegenüber dicht</translation>
    </message>
    <message>
        <source>%1 of dense (%2)</source>
        <translation>%1 von dicht (%2)</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Noch ist nichts entschieden</translation>
    </message>
    <message>
        <source>Decide on the Selected Experiment</source>
        <translation>Für das ausgewählte Experiment entscheiden</translation>
    </message>
    <message>
        <source>Decide on the Selected</source>
        <translation>Für Auswahl entscheiden</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>Every decision that was saved, and what changed from one to the next</source>
        <translation>Alle gespeicherten Entscheidungen und was sich von einer zur nächsten geändert hat</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Save Decision</source>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this one, in your own words</source>
        <translation>Warum dieses, in eigenen Worten</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Entschieden &amp;von</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reasons, alternatives and doubts</source>
        <translation>Gründe, Alternativen und Zweifel</translation>
    </message>
    <message>
        <source>This experiment is no longer there.</source>
        <translation>Dieses Experiment gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This experiment lies in the trash.</source>
        <translation>Dieses Experiment liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved, version %1</source>
        <translation>Gespeichert, Version %1</translation>
    </message>
    <message>
        <source>Holds, version %1</source>
        <translation>Gilt, Version %1</translation>
    </message>
    <message>
        <source>Expired, version %1</source>
        <translation>Abgelaufen, Version %1</translation>
    </message>
    <message>
        <source>This decision has expired: measure again before relying on it. %1</source>
        <translation>Diese Entscheidung ist abgelaufen: neu messen, bevor man sich auf sie verlässt. %1</translation>
    </message>
    <message>
        <source>Reason Again</source>
        <translation>Neu begründen</translation>
    </message>
    <message>
        <source>Makes reasons, alternatives and doubts anew from what is known now; your words stay</source>
        <translation>Erzeugt Gründe, Alternativen und Zweifel neu aus dem jetzt Bekannten; eigene Worte bleiben</translation>
    </message>
    <message>
        <source>Decide on %1 in place of this one</source>
        <translation>Für %1 statt für dieses entscheiden</translation>
    </message>
    <message>
        <source>Select one experiment that is done</source>
        <translation>Ein fertiges Experiment auswählen</translation>
    </message>
    <message>
        <source>This workspace can only be read here, so nothing can be decided.</source>
        <translation>Dieser Arbeitsbereich ist hier nur lesbar, daher ist keine Entscheidung möglich.</translation>
    </message>
    <message>
        <source>Selected is %1. Deciding on it records why: a reason for every layer, what else there was, and what is still open, made from the measurements and yours to edit.</source>
        <translation>Ausgewählt ist %1. Die Entscheidung dafür hält das Warum fest: einen Grund für jede Schicht, welche Alternativen es gab und was noch offen ist, aus den Messungen erzeugt und frei bearbeitbar.</translation>
    </message>
    <message>
        <source>Select an experiment that is done, in the table or in a chart, and decide on it: reasons, alternatives and open doubts are made from the measurements, and yours to edit.</source>
        <translation>Ein fertiges Experiment in der Tabelle oder in einem Diagramm auswählen und dafür entscheiden: Gründe, Alternativen und offene Zweifel werden aus den Messungen erzeugt und sind frei bearbeitbar.</translation>
    </message>
    <message>
        <source>what was not saved of the decision</source>
        <translation>Ungespeichertes der Entscheidung</translation>
    </message>
</context>
<context>
    <name>espalier::DecisionVersions</name>
    <message>
        <source>experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>neue Anmerkung</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>entfallen: %1</translation>
    </message>
    <message>
        <source>remark gone</source>
        <translation>Anmerkung entfallen</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>Worte: %1</translation>
    </message>
    <message>
        <source>words of a remark</source>
        <translation>Worte einer Anmerkung</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>remark changed</source>
        <translation>Anmerkung geändert</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Take Up Again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Versions of the Decision</source>
        <translation>Versionen der Entscheidung</translation>
    </message>
    <message>
        <source>Puts this version into the page, to be edited and saved as a new one</source>
        <translation>Übernimmt diese Version in die Seite, um sie zu bearbeiten und als neue zu speichern</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Version</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
</context>
<context>
    <name>espalier::DomainsPanel</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>How layers were cut</source>
        <translation>Wie Schichten beschnitten wurden</translation>
    </message>
    <message>
        <source>Breaks at</source>
        <translation>Bricht ein bei</translation>
    </message>
    <message>
        <source>How much accuracy has to be certainly lost for a layer to count as broken</source>
        <translation>Wie viel Genauigkeit sicher verloren sein muss, damit eine Schicht als eingebrochen gilt</translation>
    </message>
    <message>
        <source>1 point lost</source>
        <translation>1 Prozentpunkt Verlust</translation>
    </message>
    <message>
        <source>%1 points lost</source>
        <translation>%1 Prozentpunkte Verlust</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Which workspaces are compared</source>
        <translation>Welche Arbeitsbereiche verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Compare with workspaces</source>
        <translation>Mit Arbeitsbereichen vergleichen</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier);;All files (*)</source>
        <translation>Espalier-Arbeitsbereiche (*.espalier);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No scan to compare</source>
        <translation>Kein Scan zum Vergleichen</translation>
    </message>
    <message>
        <source>A scan cuts each layer alone and finds out at which sparsity accuracy breaks. Scan this workspace, and choose others that were scanned under Workspaces.</source>
        <translation>Ein Scan beschneidet jede Schicht einzeln und ermittelt, bei welcher Sparsity die Genauigkeit einbricht. Diesen Arbeitsbereich scannen und unter „Arbeitsbereiche“ andere, schon gescannte wählen.</translation>
    </message>
    <message>
        <source>Each dot is a layer: the sparsity at which it breaks, cut alone. Choose other workspaces to compare with.</source>
        <translation>Jeder Punkt ist eine Schicht: die Sparsity, bei der sie, einzeln beschnitten, einbricht. Andere Arbeitsbereiche zum Vergleichen wählen.</translation>
    </message>
    <message>
        <source>Each dot is a layer: the sparsity at which it breaks, cut alone. The line is where half of them are broken; hollow: it bore all that was tried.</source>
        <translation>Jeder Punkt ist eine Schicht: die Sparsity, bei der sie, einzeln beschnitten, einbricht. Die Linie zeigt, wo die Hälfte eingebrochen ist; hohl: hielt alles Erprobte aus.</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 fehlt hier: %2</translation>
    </message>
    <message>
        <source>%1 was not scanned yet.</source>
        <translation>%1 wurde noch nicht gescannt.</translation>
    </message>
</context>
<context>
    <name>espalier::DriftModel</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>espalier::ElidingBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::EvidencePanel</name>
    <message>
        <source>Run a &amp;Stress Test…</source>
        <translation>&amp;Stresstest ausführen…</translation>
    </message>
    <message>
        <source>Serve requests with the experiment and the dense model</source>
        <translation>Anfragen mit dem Experiment und dem dichten Modell bedienen</translation>
    </message>
    <message>
        <source>Test &amp;Robustness…</source>
        <translation>&amp;Robustheit testen…</translation>
    </message>
    <message>
        <source>Try experiments on data that were made worse</source>
        <translation>Experimente auf verschlechterten Daten erproben</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Arten von Belegen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Under Load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>Worse Data</source>
        <translation>Schlechtere Daten</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentActions</name>
    <message>
        <source>&amp;Load Its Plan</source>
        <translation>Plan &amp;laden</translation>
    </message>
    <message>
        <source>Into the editor, in place of the plan there</source>
        <translation>In den Editor, anstelle des Plans dort</translation>
    </message>
    <message>
        <source>&amp;Branch from It</source>
        <translation>&amp;Davon abzweigen</translation>
    </message>
    <message>
        <source>Loads its plan under a new name and remembers where it comes from</source>
        <translation>Lädt den Plan unter neuem Namen und merkt sich, woher er kommt</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Type a new name in the row</source>
        <translation>Einen neuen Namen in die Zeile eingeben</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>In the field below the table</source>
        <translation>Im Feld unter der Tabelle</translation>
    </message>
    <message>
        <source>Edit &amp;Tags</source>
        <translation>&amp;Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Move to T&amp;rash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Out of sight, but kept: it can be restored</source>
        <translation>Aus dem Blick, aber erhalten: lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>R&amp;estore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Back among the others</source>
        <translation>Zurück zu den anderen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>The columns that are shown, for a spreadsheet or a text</source>
        <translation>Die gezeigten Spalten, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>The experiments that are shown, with all their figures</source>
        <translation>Die gezeigten Experimente mit allen Kennzahlen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>Entfernt den Filter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Decide on This Experiment…</source>
        <translation>Für dieses Experiment &amp;entscheiden…</translation>
    </message>
    <message>
        <source>Records that it is to be deployed, and why</source>
        <translation>Hält fest, dass es in den Einsatz geht und warum</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentEdits</name>
    <message>
        <source>%1 experiments</source>
        <translation>%1 Experimente</translation>
    </message>
    <message>
        <source>rename of %1</source>
        <translation>Umbenennen von %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>trashing of %1</source>
        <translation>Verschieben von %1 in den Papierkorb</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>Wiederherstellen von %1</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentTable</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>As They Were at First</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>espalier::ExperimentsPanel</name>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>Noch keine Experimente</translation>
    </message>
    <message>
        <source>The dense model is measured first; what is run after it is listed here.</source>
        <translation>Zuerst wird das dichte Modell gemessen; was danach ausgeführt wird, steht hier.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>What is not in the trash is not looked for.</source>
        <translation>Was nicht im Papierkorb ist, wird nicht gesucht.</translation>
    </message>
    <message>
        <source>The help on the filter line tells what can be asked.</source>
        <translation>Die Hilfe zur Filterzeile sagt, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Export the experiments that are shown</source>
        <translation>Gezeigte Experimente exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>espalier::ExportMenu</name>
    <message>
        <source>E&amp;xport Model</source>
        <translation>Modell e&amp;xportieren</translation>
    </message>
    <message>
        <source>As &amp;TorchScript…</source>
        <translation>Als &amp;TorchScript…</translation>
    </message>
    <message>
        <source>The model as it would be deployed, for torch.jit.load</source>
        <translation>Das Modell, wie es in den Einsatz ginge, für torch.jit.load</translation>
    </message>
    <message>
        <source>TorchScript (*.pt)</source>
        <translation>TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>As &amp;ONNX…</source>
        <translation>Als &amp;ONNX…</translation>
    </message>
    <message>
        <source>For other engines; run in ONNX Runtime, where it is found, before the file is kept</source>
        <translation>Für andere Engines; läuft zur Prüfung in ONNX Runtime, falls vorhanden, bevor die Datei behalten wird</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>&amp;Weights as safetensors…</source>
        <translation>&amp;Gewichte als safetensors…</translation>
    </message>
    <message>
        <source>By parameter path, masks applied</source>
        <translation>Nach Parameterpfad, Masken angewandt</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <translation>safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Exact &amp;Masks…</source>
        <translation>Exakte &amp;Masken…</translation>
    </message>
    <message>
        <source>Which weights stay, bit by bit</source>
        <translation>Welche Gewichte bleiben, Bit für Bit</translation>
    </message>
    <message>
        <source>Masks (*.masks)</source>
        <translation>Masken (*.masks)</translation>
    </message>
    <message>
        <source>No experiment is selected.</source>
        <translation>Kein Experiment ist ausgewählt.</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>Eine andere Datei wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>This experiment has no masks.</source>
        <translation>Dieses Experiment hat keine Masken.</translation>
    </message>
    <message>
        <source>This experiment left no model.</source>
        <translation>Dieses Experiment hat kein Modell hinterlassen.</translation>
    </message>
</context>
<context>
    <name>espalier::ExportStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop writing the file</source>
        <translation>Schreiben der Datei anhalten</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::FiguresTable</name>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>What the plan leaves</source>
        <translation>Was der Plan übrig lässt</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>espalier::FilterBar</name>
    <message>
        <source>&amp;Pareto only</source>
        <translation>Nur &amp;Pareto</translation>
    </message>
    <message>
        <source>Filter: words, accuracy&gt;92, latency&lt;0.8, tag:ship …</source>
        <translation>Filter: Wörter, accuracy&gt;92, latency&lt;0.8, tag:ship …</translation>
    </message>
    <message>
        <source>Filter experiments</source>
        <translation>Experimente filtern</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ctrl+F comes here, Esc empties it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Strg+F führt hierher, Esc leert das Feld.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Only experiments that no other beats in both accuracy and deployable latency</source>
        <translation>Nur Experimente, die kein anderes in Genauigkeit und erreichbarer Latenz zugleich schlägt</translation>
    </message>
    <message>
        <source>Show what was put into the trash, to restore it</source>
        <translation>Zeigen, was im Papierkorb liegt, um es wiederherzustellen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>1 experiment</source>
        <translation>1 Experiment</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 Experimente</translation>
    </message>
    <message>
        <source>“%1” is no comparison</source>
        <translation>„%1“ ist kein Vergleich</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>espalier::GroupBar</name>
    <message>
        <source>Groups of pages</source>
        <translation>Gruppen von Seiten</translation>
    </message>
</context>
<context>
    <name>espalier::HistogramChart</name>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1: weights</source>
        <translation>%1: Gewichte</translation>
    </message>
    <message>
        <source>Distribution of weights in %1 models</source>
        <translation>Verteilung der Gewichte in %1 Modellen</translation>
    </message>
    <message>
        <source>%1: %2 zeros</source>
        <translation>%1: %2 Nullen</translation>
    </message>
    <message>
        <source>weight; zeros are not drawn</source>
        <translation>Gewicht; Nullen sind nicht gezeichnet</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2 weights, %3</source>
        <translation>%1: %2 Gewichte, %3</translation>
    </message>
</context>
<context>
    <name>espalier::HistoryPanel</name>
    <message>
        <source>What drifted</source>
        <translation>Was sich verschoben hat</translation>
    </message>
    <message>
        <source>No experiment to follow</source>
        <translation>Kein Experiment zu verfolgen</translation>
    </message>
    <message>
        <source>Select an experiment that is done: here is what became of it each time it was measured anew.</source>
        <translation>Ein fertiges Experiment auswählen: hier steht dann, was bei jeder neuen Messung daraus wurde.</translation>
    </message>
    <message>
        <source>%1 was measured once</source>
        <translation>%1 wurde einmal gemessen</translation>
    </message>
    <message>
        <source>Reassess measures it anew, on this machine as it is now or on other data, and says whether the choice still holds.</source>
        <translation>„Neu bewerten“ misst es neu, auf dieser Maschine, wie sie jetzt ist, oder auf anderen Daten, und sagt, ob die Wahl noch gilt.</translation>
    </message>
    <message>
        <source>%1 measurements of %2</source>
        <translation>%1 Messungen von %2</translation>
    </message>
    <message>
        <source>%1 still holds.</source>
        <translation>%1 gilt weiterhin.</translation>
    </message>
    <message>
        <source>%1 no longer holds.</source>
        <translation>%1 gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Measured in the same circumstances as at first.</source>
        <translation>Unter denselben Umständen gemessen wie zuerst.</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Seither geändert: %1</translation>
    </message>
</context>
<context>
    <name>espalier::IssueList</name>
    <message>
        <source>Issues of this job</source>
        <translation>Probleme dieses Jobs</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1
Click to go to layer %2</source>
        <translation>%1
Klicken führt zu Schicht %2</translation>
    </message>
</context>
<context>
    <name>espalier::IssueStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>espalier::JobDetails</name>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Jobs</translation>
    </message>
    <message>
        <source>Select a job to read its log.</source>
        <translation>Einen Job auswählen, um sein Protokoll zu lesen.</translation>
    </message>
</context>
<context>
    <name>espalier::JobLog</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>loss diverged</source>
        <translation>Loss divergiert</translation>
    </message>
    <message>
        <source>, accuracy %1</source>
        <translation>, Genauigkeit %1</translation>
    </message>
    <message>
        <source>step %1, epoch %2: %3%4</source>
        <translation>Schritt %1, Epoche %2: %3%4</translation>
    </message>
    <message>
        <source>found in the workspace: %1</source>
        <translation>im Arbeitsbereich vorgefunden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>wartet wieder</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>Versuch %1 beginnt</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>soll anhalten</translation>
    </message>
    <message>
        <source>held back while another job measures</source>
        <translation>zurückgehalten, während ein anderer Job misst</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>contact is back</source>
        <translation>wieder in Kontakt</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>espalier::JobTreeModel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel the sweep</source>
        <translation>Sweep abbrechen</translation>
    </message>
    <message>
        <source>%1  %2/%3</source>
        <translation>%1  %2/%3</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibend</translation>
    </message>
</context>
<context>
    <name>espalier::JobTreeView</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>measuring latency</source>
        <translation>Latenz messen</translation>
    </message>
    <message>
        <source>10:00–12:00 left</source>
        <translation>noch 10:00–12:00</translation>
    </message>
    <message>
        <source>unstructured 50 %</source>
        <translation>unstructured 50 %</translation>
    </message>
</context>
<context>
    <name>espalier::JobsPanel</name>
    <message>
        <source>This workspace can only be read: no job runs in it.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt: darin läuft kein Job.</translation>
    </message>
    <message>
        <source>No jobs yet: Run or Sweep starts one.</source>
        <translation>Noch keine Jobs: „Ausführen“ oder „Sweep“ startet einen.</translation>
    </message>
    <message>
        <source>read-only: no job runs</source>
        <translation>schreibgeschützt: kein Job läuft</translation>
    </message>
    <message>
        <source>1 running</source>
        <translation>1 läuft</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Try the selected jobs again</source>
        <translation>Ausgewählte Jobs erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the selected job or sweep</source>
        <translation>Ausgewählten Job oder Sweep abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel all that runs or waits</source>
        <translation>Alles abbrechen, was läuft oder wartet</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Take what is done, failed or cancelled off this list</source>
        <translation>Fertige, fehlgeschlagene und abgebrochene Jobs von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the log of the selected job</source>
        <translation>Protokoll des ausgewählten Jobs zeigen</translation>
    </message>
</context>
<context>
    <name>espalier::LatencyPanel</name>
    <message>
        <source>Latency by layer, %1</source>
        <translation>Latenz nach Schicht, %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 (ms)</source>
        <translation>%1 (ms)</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>andere Operatoren</translation>
    </message>
    <message>
        <source>whole model</source>
        <translation>ganzes Modell</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the table or on the tradeoff to see where its time goes.</source>
        <translation>Eines in der Tabelle oder der Abwägung auswählen, um zu sehen, wo die Zeit bleibt.</translation>
    </message>
    <message>
        <source>No latency was measured</source>
        <translation>Keine Latenz gemessen</translation>
    </message>
    <message>
        <source>The experiment ended before it came to that.</source>
        <translation>Das Experiment endete, bevor es dazu kam.</translation>
    </message>
    <message>
        <source>%1: batch %2, threads %3. Layers are timed alone; the rest is other operators.</source>
        <translation>%1: Batch %2, Threads: %3. Schichten werden einzeln gemessen; der Rest sind andere Operatoren.</translation>
    </message>
</context>
<context>
    <name>espalier::LayerActions</name>
    <message>
        <source>&amp;Copy setting</source>
        <translation>Einstellung &amp;kopieren</translation>
    </message>
    <message>
        <source>Pattern and sparsity of the current layer</source>
        <translation>Muster und Sparsity der aktuellen Schicht</translation>
    </message>
    <message>
        <source>&amp;Paste setting</source>
        <translation>Einstellung &amp;einfügen</translation>
    </message>
    <message>
        <source>Gives the selected layers the pattern and sparsity that were copied</source>
        <translation>Gibt den ausgewählten Schichten das kopierte Muster und die kopierte Sparsity</translation>
    </message>
    <message>
        <source>Set to &amp;dense</source>
        <translation>Auf &amp;dicht setzen</translation>
    </message>
    <message>
        <source>Removes nothing from the selected layers</source>
        <translation>Entfernt nichts aus den ausgewählten Schichten</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Fixieren</translation>
    </message>
    <message>
        <source>The selected layers keep what they have while the plan is kept within limits</source>
        <translation>Die ausgewählten Schichten behalten, was sie haben, während der Plan Grenzen einhält</translation>
    </message>
    <message>
        <source>Select all of the same &amp;kind</source>
        <translation>Alle der gleichen &amp;Art auswählen</translation>
    </message>
    <message>
        <source>Select all of the same &amp;shape</source>
        <translation>Alle der gleichen Fo&amp;rm auswählen</translation>
    </message>
    <message>
        <source>Select all of the same p&amp;attern</source>
        <translation>Alle mit gleichem &amp;Muster auswählen</translation>
    </message>
    <message>
        <source>Select all that &amp;move together</source>
        <translation>Alle &amp;gekoppelten auswählen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alle e&amp;inklappen</translation>
    </message>
</context>
<context>
    <name>espalier::LayerBarsChart</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>≈ %1 of %2 · %3</source>
        <translation>≈ %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>from above: %1</source>
        <translation>von oben: %1</translation>
    </message>
    <message>
        <source>measured, dense model</source>
        <translation>gemessen, dichtes Modell</translation>
    </message>
    <message>
        <source>outline: dense; hatched: left, an estimate</source>
        <translation>Umriss: dicht; schraffiert: übrig, eine Schätzung</translation>
    </message>
    <message>
        <source>outline: dense; filled: left in %1</source>
        <translation>Umriss: dicht; gefüllt: übrig in %1</translation>
    </message>
</context>
<context>
    <name>espalier::LayerBarsPanel</name>
    <message>
        <source>Layers of</source>
        <translation>Schichten von</translation>
    </message>
    <message>
        <source>The plan being edited (estimates) or the selected experiments (measured)</source>
        <translation>Der Plan in Bearbeitung (Schätzungen) oder die ausgewählten Experimente (gemessen)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>What a bar is long by</source>
        <translation>Was die Länge der Balken angibt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the layers</source>
        <translation>Reihenfolge der Schichten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Selected experiments</source>
        <translation>Ausgewählte Experimente</translation>
    </message>
    <message>
        <source>In the order they run</source>
        <translation>In Ausführungsreihenfolge</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <translation>Noch keine Schichten</translation>
    </message>
    <message>
        <source>They are known as soon as the model has been looked at.</source>
        <translation>Sie sind bekannt, sobald das Modell angesehen wurde.</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>Select up to four in the table or on the tradeoff to see what is left of their layers.</source>
        <translation>Bis zu vier in der Tabelle oder der Abwägung auswählen, um zu sehen, was von ihren Schichten übrig ist.</translation>
    </message>
</context>
<context>
    <name>espalier::LayerColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>espalier::LayerTree</name>
    <message>
        <source>Layers and what the plan removes from them</source>
        <translation>Schichten und was der Plan aus ihnen entfernt</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>espalier::LayerTreeModel</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 weights, %2 dense: %3 of all that can be pruned</source>
        <translation>%1 Gewichte, dicht %2: %3 von allem Beschneidbaren</translation>
    </message>
    <message>
        <source>%1 multiply-accumulates for one sample: %2 of the model&apos;s</source>
        <translation>%1 MACs für ein Sample: %2 des Modells</translation>
    </message>
    <message>
        <source>%1 of one forward pass, measured here, dense: %2</source>
        <translation>%1 eines Vorwärtslaufs, hier gemessen, dicht: %2</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1: sets all layers below that it fits</source>
        <translation>%1: setzt alle passenden Schichten darunter</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Übrig: %1</translation>
    </message>
    <message>
        <source>How much of each layer goes is decided over all layers together, by their weights.</source>
        <translation>Wie viel von jeder Schicht wegfällt, wird über alle Schichten zusammen entschieden, nach ihren Gewichten.</translation>
    </message>
    <message>
        <source>Ranked by %1</source>
        <translation>Gereiht nach %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The layers in the order they run, by module</source>
        <translation>Die Schichten in Ausführungsreihenfolge, nach Modul</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kernel, and channels in and out</source>
        <translation>Kernel sowie Ein- und Ausgangskanäle</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Weights: share of all that can be pruned; how many where there is room</source>
        <translation>Gewichte: Anteil an allem Beschneidbaren; wie viele, wo Platz ist</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Multiply-accumulates for one sample: share of the model&apos;s; how many where there is room</source>
        <translation>MACs für ein Sample: Anteil am Modell; wie viele, wo Platz ist</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Time of the dense layer, measured on this machine: share of one forward pass; milliseconds where there is room</source>
        <translation>Zeit der dichten Schicht, auf dieser Maschine gemessen: Anteil an einem Vorwärtslauf; Millisekunden, wo Platz ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How weights are removed</source>
        <translation>Wie Gewichte entfernt werden</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What decides which weights go</source>
        <translation>Was bestimmt, welche Gewichte wegfallen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>How much is removed: of channels, or of weights</source>
        <translation>Wie viel entfernt wird: an Kanälen oder an Gewichten</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
    <message>
        <source>What is left: channels, as they are rounded, or weights</source>
        <translation>Was übrig ist: Kanäle, wie gerundet, oder Gewichte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>espalier::LayersPanel</name>
    <message>
        <source>The layers are listed once the dense model has been measured.</source>
        <translation>Die Schichten stehen hier, sobald das dichte Modell gemessen ist.</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Schichten filtern</translation>
    </message>
    <message>
        <source>Words of path, shape or pattern; * stands for anything: layer*.conv1 (Ctrl+F)</source>
        <translation>Wörter aus Pfad, Form oder Muster; * steht für alles: layer*.conv1 (Strg+F)</translation>
    </message>
    <message>
        <source>Kind of layers</source>
        <translation>Art der Schichten</translation>
    </message>
    <message>
        <source>Layers of one kind</source>
        <translation>Schichten einer Art</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>convolution 3×3</source>
        <translation>Faltung 3×3</translation>
    </message>
    <message>
        <source>convolution 1×1</source>
        <translation>Faltung 1×1</translation>
    </message>
    <message>
        <source>other convolution</source>
        <translation>andere Faltung</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
    <message>
        <source>Layers under their modules, or as one list</source>
        <translation>Schichten unter ihren Modulen oder als eine Liste</translation>
    </message>
    <message>
        <source>&amp;Show all layers</source>
        <translation>&amp;Alle Schichten zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 does not fit 1 of these layers, which keeps what it has.</source>
        <translation>%1 passt nicht zu einer dieser Schichten; sie behält, was sie hat.</translation>
    </message>
    <message>
        <source>%1 does not fit %2 of these layers, which keep what they have.</source>
        <translation>%1 passt nicht zu %2 dieser Schichten; sie behalten, was sie haben.</translation>
    </message>
    <message>
        <source>No layer is of this kind.</source>
        <translation>Keine Schicht ist von dieser Art.</translation>
    </message>
    <message>
        <source>No layer matches “%1”.</source>
        <translation>Keine Schicht passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>%1 layers are selected: a change in one of them changes all.</source>
        <translation>%1 Schichten sind ausgewählt: eine Änderung an einer ändert alle.</translation>
    </message>
    <message>
        <source>Drag a slider, or type a number: the layer loses as much.</source>
        <translation>Einen Regler ziehen oder eine Zahl eingeben: so viel verliert die Schicht.</translation>
    </message>
</context>
<context>
    <name>espalier::LoadChart</name>
    <message>
        <source>Histogram of latencies, %1</source>
        <translation>Histogramm der Latenzen, %1</translation>
    </message>
    <message>
        <source>Cumulative latencies, %1</source>
        <translation>Kumulierte Latenzen, %1</translation>
    </message>
    <message>
        <source>p99 latency by requests a second</source>
        <translation>p99-Latenz nach Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>p99 (ms)</source>
        <translation>p99 (ms)</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>ausgehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>share of requests (%)</source>
        <translation>Anteil der Anfragen (%)</translation>
    </message>
    <message>
        <source>from (ms)</source>
        <translation>von (ms)</translation>
    </message>
    <message>
        <source>to (ms)</source>
        <translation>bis (ms)</translation>
    </message>
    <message>
        <source>%1: requests</source>
        <translation>%1: Anfragen</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>%1: %2 of requests, %3 of %4 later</source>
        <translation>%1: %2 der Anfragen, %3 von %4 später</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 requests, %3</source>
        <translation>%1: %2 Anfragen, %3</translation>
    </message>
    <message>
        <source>%1 requests a second: p99 %2</source>
        <translation>%1 Anfragen pro Sekunde: p99 %2</translation>
    </message>
    <message>
        <source>not sustained</source>
        <translation>nicht ausgehalten</translation>
    </message>
    <message>
        <source>requests a second; up: p99 latency in ms</source>
        <translation>Anfragen pro Sekunde; nach oben: p99-Latenz in ms</translation>
    </message>
    <message>
        <source>latency in ms; up: share of requests answered within it</source>
        <translation>Latenz in ms; nach oben: Anteil der bis dahin beantworteten Anfragen</translation>
    </message>
    <message>
        <source>latency in ms, from arrival to answer; up: share of requests</source>
        <translation>Latenz in ms, von der Ankunft bis zur Antwort; nach oben: Anteil der Anfragen</translation>
    </message>
    <message>
        <source>limit of p99: %1</source>
        <translation>p99-Grenze: %1</translation>
    </message>
    <message>
        <source>: sustains %1 requests a second</source>
        <translation>: hält %1 Anfragen pro Sekunde aus</translation>
    </message>
    <message>
        <source>: sustained none of the rates that were tried</source>
        <translation>: hielt keine der probierten Raten aus</translation>
    </message>
    <message>
        <source>: p50 %1, p99 %2, %3 requests</source>
        <translation>: p50 %1, p99 %2, %3 Anfragen</translation>
    </message>
    <message>
        <source>milliseconds for an answer; up: how many take as long</source>
        <translation>Millisekunden pro Antwort; nach oben: wie viele so lange dauern</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>: half within %1, 99 of 100 within %2</source>
        <translation>: die Hälfte in %1, 99 von 100 in %2</translation>
    </message>
</context>
<context>
    <name>espalier::LoadPane</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Which stress test of this experiment</source>
        <translation>Welcher Stresstest dieses Experiments</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How the latencies are drawn</source>
        <translation>Wie die Latenzen gezeichnet sind</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>p99 by Rate</source>
        <translation>p99 nach Rate</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see how it does under load beside the dense model.</source>
        <translation>In der Tabelle oder der Abwägung ein beschnittenes auswählen, um zu sehen, wie es sich neben dem dichten Modell unter Last verhält.</translation>
    </message>
    <message>
        <source>There is no model to test</source>
        <translation>Kein Modell zum Testen</translation>
    </message>
    <message>
        <source>The experiment left none that could be served.</source>
        <translation>Das Experiment hat keines hinterlassen, das Anfragen bedienen könnte.</translation>
    </message>
    <message>
        <source>A test is under way</source>
        <translation>Ein Test läuft gerade</translation>
    </message>
    <message>
        <source>Its progress is in Jobs; what it finds is shown here.</source>
        <translation>Der Fortschritt steht unter „Jobs“; das Ergebnis erscheint hier.</translation>
    </message>
    <message>
        <source>Not put under load yet</source>
        <translation>Noch nicht unter Last getestet</translation>
    </message>
    <message>
        <source>A benchmark measures one request after the other. A stress test lets them come as they do: how long they wait then, and how many a second can be served.</source>
        <translation>Ein Benchmark misst eine Anfrage nach der anderen. Ein Stresstest lässt sie kommen, wie sie kommen: wie lange sie dann warten und wie viele pro Sekunde sich bedienen lassen.</translation>
    </message>
</context>
<context>
    <name>espalier::LookPane</name>
    <message>
        <source>Starting a worker</source>
        <translation>Worker wird gestartet</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <source>%1 (Esc stops it)</source>
        <translation>%1 (Esc hält an)</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2; input %3</source>
        <translation>%1, %2; Eingabe %3</translation>
    </message>
    <message>
        <source>Normalised with mean %1 and deviation %2: %3</source>
        <translation>Normalisiert mit Mittelwert %1 und Standardabweichung %2: %3</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Probiert: %1</translation>
    </message>
    <message>
        <source>black is %1, white is %2</source>
        <translation>Schwarz ist %1, Weiß ist %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has been looked at.</source>
        <translation>Nichts wurde angesehen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking at the model</source>
        <translation>Modell ansehen</translation>
    </message>
    <message>
        <source>Samples as the model sees them</source>
        <translation>Samples, wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>As the model &amp;sees them</source>
        <translation>Wie das Mo&amp;dell sie sieht</translation>
    </message>
    <message>
        <source>Before normalisatio&amp;n</source>
        <translation>V&amp;or der Normalisierung</translation>
    </message>
</context>
<context>
    <name>espalier::MainWindow</name>
    <message>
        <source>branch from %1</source>
        <translation>Abzweig von %1</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier);;All files (*)</source>
        <translation>Espalier-Arbeitsbereiche (*.espalier);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>suggested plan</source>
        <translation>vorgeschlagener Plan</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Who Pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Went on with 1 interrupted job.</source>
        <translation>1 unterbrochener Job wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on with %1 interrupted jobs.</source>
        <translation>%1 unterbrochene Jobs wurden fortgesetzt.</translation>
    </message>
    <message>
        <source>The plan is as you left it.</source>
        <translation>Der Plan ist so, wie er verlassen wurde.</translation>
    </message>
    <message>
        <source>A plan belongs to a model: open a workspace first.</source>
        <translation>Ein Plan gehört zu einem Modell: zuerst einen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>%1 – Espalier</source>
        <translation>%1 – Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>The workspace can only be read.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The dense model is not measured yet.</source>
        <translation>Das dichte Modell ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The plan removes nothing yet.</source>
        <translation>Der Plan entfernt noch nichts.</translation>
    </message>
    <message>
        <source>A scan is under way.</source>
        <translation>Ein Scan läuft gerade.</translation>
    </message>
    <message>
        <source>No layer was scanned yet: Scan Layers does.</source>
        <translation>Noch keine Schicht gescannt: „Schichten scannen“ holt das nach.</translation>
    </message>
    <message>
        <source>What connects the layers is known.</source>
        <translation>Was die Schichten verbindet, ist bekannt.</translation>
    </message>
    <message>
        <source>The model is being looked at…</source>
        <translation>Das Modell wird angesehen…</translation>
    </message>
    <message>
        <source>Possible as soon as all jobs are done.</source>
        <translation>Möglich, sobald alle Jobs fertig sind.</translation>
    </message>
    <message>
        <source>load plan of %1</source>
        <translation>Laden des Plans von %1</translation>
    </message>
    <message>
        <source>load plan</source>
        <translation>Laden des Plans</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>All experiments: what is possible</source>
        <translation>Alle Experimente: was möglich ist</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>The model, layer by layer: what can go, and what it would bring</source>
        <translation>Das Modell, Schicht für Schicht: was wegkann und was es bringt</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>The selected experiments: why they are as they are</source>
        <translation>Die gewählten Experimente: warum sie so sind, wie sie sind</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>What to deploy, on which grounds, and whether that still holds</source>
        <translation>Was eingesetzt wird, aus welchen Gründen, und ob das noch gilt</translation>
    </message>
</context>
<context>
    <name>espalier::MaskView</name>
    <message>
        <source>Mask of %1, %2 by %3</source>
        <translation>Maske von %1, %2 mal %3</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>output %1, input %2</source>
        <translation>Ausgang %1, Eingang %2</translation>
    </message>
    <message>
        <source>, kernel %1 × %2</source>
        <translation>, Kernel %1 × %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>kept by both</source>
        <translation>von beiden behalten</translation>
    </message>
    <message>
        <source>kept by %1 only</source>
        <translation>nur von %1 behalten</translation>
    </message>
    <message>
        <source>removed by both</source>
        <translation>von beiden entfernt</translation>
    </message>
    <message>
        <source>only by %1</source>
        <translation>nur von %1</translation>
    </message>
    <message>
        <source>rows: outputs, columns: inputs × kernel</source>
        <translation>Zeilen: Ausgänge, Spalten: Eingänge × Kernel</translation>
    </message>
</context>
<context>
    <name>espalier::MemoryChart</name>
    <message>
        <source>Activations alive over %1 steps. </source>
        <translation>Aktivierungen im Speicher über %1 Schritte. </translation>
    </message>
    <message>
        <source>operators, in the order they run</source>
        <translation>Operatoren in Ausführungsreihenfolge</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>this plan, an estimate</source>
        <translation>dieser Plan, eine Schätzung</translation>
    </message>
    <message>
        <source>activations alive for one sample</source>
        <translation>Aktivierungen im Speicher, für ein Sample</translation>
    </message>
</context>
<context>
    <name>espalier::MemoryPanel</name>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>It is known as soon as the model has been looked at.</source>
        <translation>Es ist bekannt, sobald das Modell angesehen wurde.</translation>
    </message>
    <message>
        <source>What lives when is not known</source>
        <translation>Was wann im Speicher liegt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>This workspace was made by a version of Espalier that kept the layers but not what connects them. To look at the model again takes some seconds and changes nothing that was measured.</source>
        <translation>Dieser Arbeitsbereich stammt von einer Version von Espalier, die die Schichten vermerkte, aber nicht, was sie verbindet. Das Modell erneut anzusehen dauert einige Sekunden und ändert nichts an den Messungen.</translation>
    </message>
</context>
<context>
    <name>espalier::MissedGallery</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>All Classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Show the images of all classes again</source>
        <translation>Wieder die Bilder aller Klassen zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Images that only the pruned model gets wrong</source>
        <translation>Bilder, bei denen nur das beschnittene Modell falschliegt</translation>
    </message>
</context>
<context>
    <name>espalier::MissedModel</name>
    <message>
        <source>Image %1 is %2. The pruned model says %3 (%4); the dense one was right (%5).</source>
        <translation>Bild %1 ist %2. Das beschnittene Modell sagt %3 (%4); das dichte lag richtig (%5).</translation>
    </message>
    <message>
        <source>…</source>
        <comment>a picture that is being fetched</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>the true class</comment>
        <translation>ist %1</translation>
    </message>
</context>
<context>
    <name>espalier::NetworkChart</name>
    <message>
        <source>Network of %1 boxes: %2</source>
        <translation>Netz aus %1 Kästen: %2</translation>
    </message>
    <message>
        <source>The plan removes nothing yet.</source>
        <translation>Der Plan entfernt noch nichts.</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>nicht gescannt</translation>
    </message>
    <message>
        <source>channels go together</source>
        <translation>Kanäle fallen gemeinsam weg</translation>
    </message>
</context>
<context>
    <name>espalier::NetworkPanel</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What boxes are coloured by</source>
        <translation>Wonach Kästen gefärbt sind</translation>
    </message>
    <message>
        <source>Scanned with</source>
        <translation>Gescannt mit</translation>
    </message>
    <message>
        <source>The pattern the layers were cut with</source>
        <translation>Das Muster, mit dem die Schichten beschnitten wurden</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Beschnitten um</translation>
    </message>
    <message>
        <source>How much was cut of each layer alone</source>
        <translation>Wie viel von jeder Schicht einzeln entfernt wurde</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find boxes</source>
        <translation>Kästen suchen</translation>
    </message>
    <message>
        <source>Parts of a layer&apos;s path or of what a box does; Enter goes from one to the next</source>
        <translation>Teile vom Pfad einer Schicht oder von dem, was ein Kasten tut; Enter geht von einem zum nächsten</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Noch kein Netz</translation>
    </message>
    <message>
        <source>It is known as soon as the model has been looked at.</source>
        <translation>Es ist bekannt, sobald das Modell angesehen wurde.</translation>
    </message>
    <message>
        <source>The network is not known</source>
        <translation>Das Netz ist nicht bekannt</translation>
    </message>
    <message>
        <source>This workspace was made by a version of Espalier that kept the layers but not what connects them. To look at the model again takes some seconds and changes nothing that was measured.</source>
        <translation>Dieser Arbeitsbereich stammt von einer Version von Espalier, die die Schichten vermerkte, aber nicht, was sie verbindet. Das Modell erneut anzusehen dauert einige Sekunden und ändert nichts an den Messungen.</translation>
    </message>
</context>
<context>
    <name>espalier::NoteBar</name>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Note on the selected experiments</source>
        <translation>Notiz zu den ausgewählten Experimenten</translation>
    </message>
    <message>
        <source>Tags of the selected experiments</source>
        <translation>Schlagwörter der ausgewählten Experimente</translation>
    </message>
    <message>
        <source>What you want to remember about it; Enter keeps it, Esc takes it back</source>
        <translation>Was dazu gemerkt werden soll; Enter behält es, Esc nimmt es zurück</translation>
    </message>
    <message>
        <source>Single words, to find it by: tag:ship in the filter; Enter keeps them</source>
        <translation>Einzelne Wörter zum Wiederfinden: tag:ship im Filter; Enter behält sie</translation>
    </message>
    <message>
        <source>Select an experiment to note something about it</source>
        <translation>Ein Experiment auswählen, um etwas dazu zu notieren</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Noch nichts notiert</translation>
    </message>
    <message>
        <source>Different notes; typing replaces all %1</source>
        <translation>Verschiedene Notizen; Tippen ersetzt alle %1</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>keine gemeinsamen</translation>
    </message>
</context>
<context>
    <name>espalier::OpenModelDialog</name>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>TorchScript models (*.pt *.pth *.ts *.jit);;All files (*)</source>
        <translation>TorchScript-Modelle (*.pt *.pth *.ts *.jit);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Validation data</source>
        <translation>Validierungsdaten</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Arbeitsbereichsdatei</translation>
    </message>
    <message>
        <source>Espalier workspaces (*.espalier)</source>
        <translation>Espalier-Arbeitsbereiche (*.espalier)</translation>
    </message>
    <message>
        <source>1  Model</source>
        <translation>1  Modell</translation>
    </message>
    <message>
        <source>2  Data</source>
        <translation>2  Daten</translation>
    </message>
    <message>
        <source>3  Check</source>
        <translation>3  Prüfung</translation>
    </message>
    <message>
        <source>4  Workspace</source>
        <translation>4  Arbeitsbereich</translation>
    </message>
    <message>
        <source>C&amp;reate workspace</source>
        <translation>Arbeitsbereich an&amp;legen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Name a model and its validation data, or drop them here. Some of the data then go through the model, and appear here as the model sees them.</source>
        <translation>Ein Modell und seine Validierungsdaten angeben oder hier ablegen. Einige der Daten gehen dann durch das Modell und erscheinen hier, wie das Modell sie sieht.</translation>
    </message>
    <message>
        <source>Name the model file, or drop it here.</source>
        <translation>Die Modelldatei angeben oder hier ablegen.</translation>
    </message>
    <message>
        <source>Name the validation data, or drop them here. Some of them then go through the model, and appear here as the model sees them.</source>
        <translation>Die Validierungsdaten angeben oder hier ablegen. Einige davon gehen dann durch das Modell und erscheinen hier, wie das Modell sie sieht.</translation>
    </message>
    <message>
        <source>found out: %1</source>
        <translation>ermittelt: %1</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>Eingabeform</translation>
    </message>
    <message>
        <source>found out, or e.g. 3x32x32</source>
        <translation>ermittelt, oder z. B. 3x32x32</translation>
    </message>
    <message>
        <source>Channels, height and width of one sample; images in folders are scaled to it</source>
        <translation>Kanäle, Höhe und Breite eines Samples; Bilder in Ordnern werden darauf skaliert</translation>
    </message>
    <message>
        <source>the training half of the validation data, where it has one</source>
        <translation>die Trainingshälfte der Validierungsdaten, falls vorhanden</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Vali&amp;dation data</source>
        <translation>&amp;Validierungsdaten</translation>
    </message>
    <message>
        <source>&amp;Training data</source>
        <translation>&amp;Trainingsdaten</translation>
    </message>
    <message>
        <source>&amp;Input shape</source>
        <translation>&amp;Eingabeform</translation>
    </message>
    <message>
        <source>N&amp;ormalisation</source>
        <translation>&amp;Normalisierung</translation>
    </message>
    <message>
        <source>&amp;Workspace file</source>
        <translation>&amp;Arbeitsbereichsdatei</translation>
    </message>
    <message>
        <source>Latency: batch</source>
        <translation>Latenz: Batch</translation>
    </message>
    <message>
        <source>Latency: threads</source>
        <translation>Latenz: Threads</translation>
    </message>
    <message>
        <source>Measure latency at &amp;batch</source>
        <translation>Latenz messen bei &amp;Batch</translation>
    </message>
    <message>
        <source>t&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>ONNX Runtime, where it is found</source>
        <translation>ONNX Runtime, falls vorhanden</translation>
    </message>
    <message>
        <source>Other engine</source>
        <translation>Andere Engine</translation>
    </message>
    <message>
        <source>and as &amp;deployed on</source>
        <translation>und im Einsat&amp;z auf</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>C&amp;reate anyway</source>
        <translation>Trotzdem an&amp;legen</translation>
    </message>
    <message>
        <source>Make the workspace and measure the dense model</source>
        <translation>Arbeitsbereich anlegen und das dichte Modell messen</translation>
    </message>
    <message>
        <source>Possible once some samples have been through the model</source>
        <translation>Möglich, sobald einige Samples durch das Modell gegangen sind</translation>
    </message>
    <message>
        <source>Name the workspace file</source>
        <translation>Die Arbeitsbereichsdatei angeben</translation>
    </message>
    <message>
        <source>The workspace file exists already</source>
        <translation>Die Arbeitsbereichsdatei existiert bereits</translation>
    </message>
</context>
<context>
    <name>espalier::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>espalier::PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>Choose where it is made</source>
        <translation>Wählen, wo sie angelegt wird</translation>
    </message>
    <message>
        <source>Choose it, or drop it on the field</source>
        <translation>Auswählen oder auf dem Feld ablegen</translation>
    </message>
</context>
<context>
    <name>espalier::PatternBox</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>How weights are removed: single ones, whole channels, N of every M (2:4), blocks (block:4x1), or whole attention heads (head)</source>
        <translation>Wie Gewichte entfernt werden: einzelne, ganze Kanäle, N von je M (2:4), Blöcke (block:4x1) oder ganze Attention-Heads (head)</translation>
    </message>
</context>
<context>
    <name>espalier::PatternDelegate</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>espalier::PercentBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>espalier::PlanDiffDialog</name>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>pooled with others</source>
        <translation>gemeinsam mit anderen gereiht</translation>
    </message>
    <message>
        <source>to a multiple of %1</source>
        <translation>auf ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare Plans</source>
        <translation>Pläne vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Edit That Plan</source>
        <translation>&amp;Jenen Plan bearbeiten</translation>
    </message>
    <message>
        <source>In place of the present one (can be undone)</source>
        <translation>Anstelle des jetzigen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Plan to compare with</source>
        <translation>Plan zum Vergleich</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with a plan</source>
        <translation>Mit einem Plan vergleichen</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose a file.</source>
        <translation>Noch gibt es kein Experiment: eine Datei wählen.</translation>
    </message>
    <message>
        <source>recovery, step %1</source>
        <translation>Rückgewinnung, Schritt %1</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Both plans do the same.</source>
        <translation>Beide Pläne tun dasselbe.</translation>
    </message>
    <message>
        <source>The layers are treated alike.</source>
        <translation>Die Schichten werden gleich behandelt.</translation>
    </message>
    <message>
        <source>1 of %1 layers is treated differently.</source>
        <translation>1 von %1 Schichten wird anders behandelt.</translation>
    </message>
    <message>
        <source>%1 of %2 layers are treated differently.</source>
        <translation>%1 von %2 Schichten werden anders behandelt.</translation>
    </message>
</context>
<context>
    <name>espalier::PlanDocument</name>
    <message>
        <source>pattern of %1</source>
        <translation>Muster von %1</translation>
    </message>
    <message>
        <source>sparsity of %1</source>
        <translation>Sparsity von %1</translation>
    </message>
    <message>
        <source>setting of %1</source>
        <translation>Einstellung von %1</translation>
    </message>
    <message>
        <source>criterion of %1</source>
        <translation>Kriterium von %1</translation>
    </message>
    <message>
        <source>ranking of %1</source>
        <translation>Rangfolge von %1</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>make all dense</source>
        <translation>Alles dicht</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>limits of the plan</source>
        <translation>Grenzen des Plans</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>Fixieren von %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>Lösen von %1</translation>
    </message>
</context>
<context>
    <name>espalier::PlanPanel</name>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>What the experiment will be called; left empty, it is called after what the plan does</source>
        <translation>Wie das Experiment heißen soll; leer gelassen, heißt es nach dem, was der Plan tut</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Mehr zum Plan</translation>
    </message>
    <message>
        <source>Load, save and compare plans</source>
        <translation>Pläne laden, speichern und vergleichen</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>The layers are listed once the dense model has been measured.</source>
        <translation>Die Schichten stehen hier, sobald das dichte Modell gemessen ist.</translation>
    </message>
    <message>
        <source>Nothing is removed yet: move a slider, or apply a preset.</source>
        <translation>Noch wird nichts entfernt: einen Regler bewegen oder eine Vorgabe anwenden.</translation>
    </message>
    <message>
        <source>A scan of the layers would foretell accuracy and latency. %1</source>
        <translation>Ein Scan der Schichten würde Genauigkeit und Latenz prognostizieren. %1</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>Scannen…</translation>
    </message>
    <message>
        <source>Measured as %1.</source>
        <translation>Gemessen als %1.</translation>
    </message>
    <message>
        <source>≈ is an estimate. A run takes about %1 to %2.</source>
        <translation>≈ ist eine Schätzung. Ein Lauf dauert etwa %1 bis %2.</translation>
    </message>
    <message>
        <source>≈ is an estimate: run the plan to measure it.</source>
        <translation>≈ ist eine Schätzung: den Plan ausführen, um zu messen.</translation>
    </message>
</context>
<context>
    <name>espalier::PreprocessingFields</name>
    <message>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Try the usual ways and take the one the model does best with, or choose one</source>
        <translation>Die üblichen Verfahren probieren und das nehmen, mit dem das Modell am besten abschneidet, oder eines wählen</translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1, then mean is taken off and the rest divided by the deviation, as in training</source>
        <translation>Pixel werden auf 0..1 skaliert, dann wird der Mittelwert abgezogen und der Rest durch die Standardabweichung geteilt, wie im Training</translation>
    </message>
    <message>
        <source>m&amp;ean</source>
        <translation>M&amp;ittelwert</translation>
    </message>
    <message>
        <source>de&amp;viation</source>
        <translation>&amp;Standardabw.</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>%1: %2 right</source>
        <translation>%1: %2 richtig</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>ermittelt</translation>
    </message>
    <message>
        <source>Find out: %1</source>
        <translation>Ermitteln: %1</translation>
    </message>
</context>
<context>
    <name>espalier::PresetBar</name>
    <message>
        <source>Overall sparsity</source>
        <translation>Sparsity insgesamt</translation>
    </message>
    <message>
        <source>&amp;Keep first and last dense</source>
        <translation>&amp;Erste und letzte dicht lassen</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Anwe&amp;nden</translation>
    </message>
    <message>
        <source>Overall sparsity, slider</source>
        <translation>Sparsity insgesamt, Regler</translation>
    </message>
    <message>
        <source>Of all prunable weights</source>
        <translation>Von allen beschneidbaren Gewichten</translation>
    </message>
    <message>
        <source>They are small and matter most; their sparsity is then not part of the total</source>
        <translation>Sie sind klein und am wichtigsten; ihre Sparsity zählt dann nicht zur Summe</translation>
    </message>
    <message>
        <source>Set all layers by this preset (one step to undo)</source>
        <translation>Alle Schichten nach dieser Vorgabe setzen (ein Schritt zum Rückgängigmachen)</translation>
    </message>
    <message>
        <source>All &amp;dense</source>
        <translation>Alles &amp;dicht</translation>
    </message>
    <message>
        <source>Remove nothing from any layer (can be undone)</source>
        <translation>Aus keiner Schicht etwas entfernen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Would leave ≈ %1 of weights, ≈ %2 of MACs.</source>
        <translation>Ließe ≈ %1 der Gewichte und ≈ %2 der MACs übrig.</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>The plan now, layer by layer.</source>
        <translation>Der jetzige Plan, Schicht für Schicht.</translation>
    </message>
</context>
<context>
    <name>espalier::PresetBox</name>
    <message>
        <source>uniform</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>ERK</source>
        <translation>ERK</translation>
    </message>
    <message>
        <source>depth ramp</source>
        <translation>Tiefenrampe</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>The same sparsity in every layer</source>
        <translation>Dieselbe Sparsity in jeder Schicht</translation>
    </message>
    <message>
        <source>Erdős–Rényi kernel: large layers lose more</source>
        <translation>Erdős–Rényi-Kernel: große Schichten verlieren mehr</translation>
    </message>
    <message>
        <source>Rising with depth, from half to one and a half times the mean</source>
        <translation>Mit der Tiefe steigend, vom Halben bis zum Anderthalbfachen des Mittels</translation>
    </message>
    <message>
        <source>What ranks lowest in all layers together; what each layer loses is known after the run</source>
        <translation>Was in allen Schichten zusammen am niedrigsten steht; was jede verliert, zeigt sich nach der Ausführung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>How the sparsity is spread over the layers</source>
        <translation>Wie sich die Sparsity auf die Schichten verteilt</translation>
    </message>
</context>
<context>
    <name>espalier::ProfileDialog</name>
    <message>
        <source>The peak is lower than the average: raise the peak, or lower the average.</source>
        <translation>Die Spitze liegt unter dem Mittel: die Spitze erhöhen oder das Mittel senken.</translation>
    </message>
    <message>
        <source>What runs beside the model takes all of the memory: nothing would be left for it.</source>
        <translation>Was neben dem Modell läuft, nimmt den ganzen Speicher: für das Modell bliebe nichts.</translation>
    </message>
    <message>
        <source>Something runs beside the model, but how much memory there is in all is not said.</source>
        <translation>Neben dem Modell läuft etwas, aber wie viel Speicher es insgesamt gibt, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Operating profile</source>
        <translation>Betriebsprofil</translation>
    </message>
    <message>
        <source>Where the model is to run, and what it has to keep to there. What is left empty asks for nothing.</source>
        <translation>Wo das Modell laufen soll und was es dort einhalten muss. Was leer bleibt, verlangt nichts.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Üb&amp;ernehmen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Requests a second on average</source>
        <translation>Anfragen pro Sekunde im Mittel</translation>
    </message>
    <message>
        <source>/s on average</source>
        <translation>/s im Mittel</translation>
    </message>
    <message>
        <source>Over a day: what it costs is reckoned by it</source>
        <translation>Über einen Tag: danach werden die Kosten berechnet</translation>
    </message>
    <message>
        <source>Requests a second at the peak</source>
        <translation>Anfragen pro Sekunde in der Spitze</translation>
    </message>
    <message>
        <source>/s at the peak</source>
        <translation>/s in der Spitze</translation>
    </message>
    <message>
        <source>What has to be served within the limit of latency</source>
        <translation>Was innerhalb der Latenzgrenze zu bedienen ist</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>From a request&apos;s arrival to its answer, of 99 in 100</source>
        <translation>Von der Ankunft einer Anfrage bis zur Antwort, bei 99 von 100</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MB in all</source>
        <translation>MB insgesamt</translation>
    </message>
    <message>
        <source>Of the device</source>
        <translation>Speicher des Geräts</translation>
    </message>
    <message>
        <source>Memory beside the model</source>
        <translation>Speicher neben dem Modell</translation>
    </message>
    <message>
        <source>MB beside</source>
        <translation>MB daneben</translation>
    </message>
    <message>
        <source>Of it, what other programs take</source>
        <translation>Davon für andere Programme</translation>
    </message>
    <message>
        <source>nothing beside</source>
        <translation>nichts daneben</translation>
    </message>
    <message>
        <source>Lowest accuracy</source>
        <translation>Mindestgenauigkeit</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of all samples</source>
        <translation>Über alle Samples</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Of one device</source>
        <translation>Für ein Gerät</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Of one device at work; where it is not given, energy is reckoned from operations</source>
        <translation>Ein Gerät in Betrieb; ohne Angabe wird die Energie aus den Operationen berechnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>in your words: Raspberry Pi 4, one core</source>
        <translation>in eigenen Worten: Raspberry Pi 4, ein Kern</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Each serves one request at a time</source>
        <translation>Jeder bedient eine Anfrage zur Zeit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Samples in a request</source>
        <translation>Samples in einer Anfrage</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Lowest accuracy of classes</source>
        <translation>Mindestgenauigkeit je Klasse</translation>
    </message>
    <message>
        <source>a class a line, as  shirt = 80</source>
        <translation>eine Klasse pro Zeile, etwa  shirt = 80</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Judged by</source>
        <translation>&amp;Beurteilt nach</translation>
    </message>
    <message>
        <source>threads: </source>
        <translation>Threads: </translation>
    </message>
    <message>
        <source>batch: </source>
        <translation>Batch: </translation>
    </message>
    <message>
        <source>&amp;Serves with</source>
        <translation>Bedient &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>p&amp;99 latency</source>
        <translation>p&amp;99-Latenz</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Lowest &amp;accuracy</source>
        <translation>Min&amp;destgenauigkeit</translation>
    </message>
    <message>
        <source>…of &amp;classes</source>
        <translation>…je &amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>&amp;Watts</source>
        <translation>&amp;Watt</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Another profile is called “%1” already.</source>
        <translation>Ein anderes Profil heißt schon „%1“.</translation>
    </message>
    <message>
        <source>the fastest variant that was measured</source>
        <translation>die schnellste gemessene Variante</translation>
    </message>
</context>
<context>
    <name>espalier::ProfilesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>A profile of a device, to fill in</source>
        <translation>Ein Profil eines Geräts, zum Ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the profile of the selected column</source>
        <translation>Profil der ausgewählten Spalte ändern</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Begin a new profile with this one</source>
        <translation>Ein neues Profil mit diesem beginnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the profile of the selected column; Ctrl+Z brings it back</source>
        <translation>Profil der ausgewählten Spalte entfernen; Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Profiles from JSON files; two to start from come with Espalier</source>
        <translation>Profile aus JSON-Dateien; zwei für den Anfang liegen Espalier bei</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The profile of the selected column as a JSON file</source>
        <translation>Das Profil der ausgewählten Spalte als JSON-Datei</translation>
    </message>
    <message>
        <source>Experiments on operating profiles</source>
        <translation>Experimente nach Betriebsprofilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>No operating profile yet</source>
        <translation>Noch kein Betriebsprofil</translation>
    </message>
    <message>
        <source>Profiles judge experiments that are done; run one first.</source>
        <translation>Profile beurteilen fertige Experimente; zuerst eines ausführen.</translation>
    </message>
    <message>
        <source>A profile says where the model is to run: how many requests it has to serve how fast, in how much memory, how accurate. Every experiment is then held against it.</source>
        <translation>Ein Profil sagt, wo das Modell laufen soll: wie viele Anfragen es wie schnell bedienen muss, in wie viel Speicher, wie genau. Jedes Experiment wird dann daran gemessen.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>change of profile %1</source>
        <translation>Änderung von Profil %1</translation>
    </message>
    <message>
        <source>removal of profile %1</source>
        <translation>Entfernen von Profil %1</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>import of profiles</source>
        <translation>Import von Profilen</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
</context>
<context>
    <name>espalier::ReassessDialog</name>
    <message>
        <source>On the validation set of the &amp;workspace, on this machine as it is now</source>
        <translation>Auf den Validierungsdaten des &amp;Arbeitsbereichs, auf dieser Maschine, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>On &amp;other data, with the same classes</source>
        <translation>Auf an&amp;deren Daten mit denselben Klassen</translation>
    </message>
    <message>
        <source>Other validation data</source>
        <translation>Andere Validierungsdaten</translation>
    </message>
    <message>
        <source>Reassess</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>%1 is measured anew as it was kept: accuracy beside the dense model, and every latency. Nothing is pruned or trained again.</source>
        <translation>%1 wird so, wie es behalten wurde, neu gemessen: Genauigkeit neben dem dichten Modell und jede Latenz. Nichts wird noch einmal beschnitten oder trainiert.</translation>
    </message>
    <message>
        <source>%1 experiments are measured anew as they were kept: accuracy beside the dense model, and every latency. Nothing is pruned or trained again.</source>
        <translation>%1 Experimente werden so, wie sie behalten wurden, neu gemessen: Genauigkeit neben dem dichten Modell und jede Latenz. Nichts wird noch einmal beschnitten oder trainiert.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
</context>
<context>
    <name>espalier::RecentModel</name>
    <message>
        <source>1 experiment</source>
        <translation>1 Experiment</translation>
    </message>
    <message>
        <source>%1 experiments</source>
        <translation>%1 Experimente</translation>
    </message>
    <message>
        <source>1 job to finish</source>
        <translation>1 Job offen</translation>
    </message>
    <message>
        <source>%1 jobs to finish</source>
        <translation>%1 Jobs offen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Cannot be read now</source>
        <translation>Derzeit nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>espalier::RecentView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Or&amp;dner zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove from List</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays (Del)</source>
        <translation>Aus dieser Liste entfernen; die Datei bleibt (Entf)</translation>
    </message>
</context>
<context>
    <name>espalier::RecoveryEditor</name>
    <message>
        <source>Nothing is done: the accuracy right after pruning is what you get.</source>
        <translation>Nichts geschieht: es bleibt bei der Genauigkeit direkt nach dem Pruning.</translation>
    </message>
    <message>
        <source>Steps of the recovery</source>
        <translation>Schritte der Rückgewinnung</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pfeil hoch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil runter</translation>
    </message>
    <message>
        <source>&amp;Recalibrate batch norms</source>
        <translation>Batch-Norms neu &amp;kalibrieren</translation>
    </message>
    <message>
        <source>Re&amp;construct by least squares</source>
        <translation>&amp;Rekonstruieren durch kleinste Quadrate</translation>
    </message>
    <message>
        <source>&amp;Fine-tune</source>
        <translation>&amp;Fine-Tuning</translation>
    </message>
    <message>
        <source>Re&amp;wind weights</source>
        <translation>Gewichte &amp;zurückspulen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What every random draw starts from: the same plan with the same seed gives the same bits</source>
        <translation>Der Ausgangspunkt jedes Zufalls: derselbe Plan mit demselben Seed ergibt dieselben Bits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>Hinzufügen von „%1“</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>order of recovery</source>
        <translation>Reihenfolge der Rückgewinnung</translation>
    </message>
</context>
<context>
    <name>espalier::ReportStrip</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML, one page (*.html)</source>
        <translation>HTML, eine Seite (*.html)</translation>
    </message>
    <message>
        <source>CSV, one figure a line (*.csv)</source>
        <translation>CSV, eine Kennzahl pro Zeile (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1 report.pdf</source>
        <translation>%1 Bericht.pdf</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>The report is in %1 (%2).</source>
        <translation>Der Bericht liegt in %1 (%2).</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>espalier::RobustnessDialog</name>
    <message>
        <source>Robustness test</source>
        <translation>Robustheitstest</translation>
    </message>
    <message>
        <source>&amp;Run test</source>
        <translation>Test aus&amp;führen</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>The first so many of the validation set. More make intervals narrower and take longer</source>
        <translation>Die ersten so vielen der Validierungsdaten. Mehr machen die Intervalle enger und dauern länger</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>none; images:FOLDER, idx:FOLDER, csv:FILE …</source>
        <translation>keine; images:FOLDER, idx:FOLDER, csv:FILE …</translation>
    </message>
    <message>
        <source>Another validation set with the same classes: night images, another camera</source>
        <translation>Andere Validierungsdaten mit denselben Klassen: Nachtbilder, eine andere Kamera</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimente</translation>
    </message>
    <message>
        <source>Made worse by</source>
        <translation>Verschlechtert durch</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Samples</translation>
    </message>
    <message>
        <source>&amp;Other data</source>
        <translation>&amp;Andere Daten</translation>
    </message>
    <message>
        <source>Choose at least one experiment.</source>
        <translation>Mindestens ein Experiment wählen.</translation>
    </message>
    <message>
        <source>Choose at least one way of making the samples worse.</source>
        <translation>Mindestens eine Art wählen, die Samples zu verschlechtern.</translation>
    </message>
    <message>
        <source>%1 versions of %2 samples for %3 models, with the dense one: %4 answers.</source>
        <translation>%1 Fassungen von %2 Samples für %3 Modelle, das dichte mitgezählt: %4 Antworten.</translation>
    </message>
    <message>
        <source>Tries the experiments and the dense model on the same samples, made worse as cameras and data links do. What is drawn depends on the seed alone.</source>
        <translation>Erprobt die Experimente und das dichte Modell auf denselben Samples, verschlechtert so, wie Kameras und Datenverbindungen es tun. Was gezogen wird, hängt nur vom Seed ab.</translation>
    </message>
</context>
<context>
    <name>espalier::RobustnessPane</name>
    <message>
        <source>Accuracy of</source>
        <translation>Genauigkeit von</translation>
    </message>
    <message>
        <source>Whose accuracy is shown</source>
        <translation>Wessen Genauigkeit gezeigt wird</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Dieses Experiment</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Severity 1 to 5; right of the line is worse than has to be expected.</source>
        <translation>Stärke 1 bis 5; rechts der Linie ist es schlechter, als zu erwarten ist.</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>Select one that was pruned, in the table or on the tradeoff, to see how it does on worse data beside the dense model.</source>
        <translation>In der Tabelle oder der Abwägung ein beschnittenes auswählen, um zu sehen, wie es sich neben dem dichten Modell auf schlechteren Daten verhält.</translation>
    </message>
    <message>
        <source>There is no model to test</source>
        <translation>Kein Modell zum Testen</translation>
    </message>
    <message>
        <source>The experiment left none that could be tried.</source>
        <translation>Das Experiment hat keines hinterlassen, das sich erproben ließe.</translation>
    </message>
    <message>
        <source>A test is under way</source>
        <translation>Ein Test läuft gerade</translation>
    </message>
    <message>
        <source>Its progress is in Jobs; what it finds is shown here.</source>
        <translation>Der Fortschritt steht unter „Jobs“; das Ergebnis erscheint hier.</translation>
    </message>
    <message>
        <source>Not tried on worse data yet</source>
        <translation>Noch nicht auf schlechteren Daten erprobt</translation>
    </message>
    <message>
        <source>Pruned models may keep their accuracy on clean data and lose it on noise, blur or in the dark. A robustness test tries this one beside the dense model.</source>
        <translation>Beschnittene Modelle können ihre Genauigkeit auf sauberen Daten behalten und sie bei Rauschen, Unschärfe oder im Dunkeln verlieren. Ein Robustheitstest erprobt dieses neben dem dichten Modell.</translation>
    </message>
</context>
<context>
    <name>espalier::SampleModel</name>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>the true class</comment>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>Sample %1: the model says %2 (%3), truth is %4: %5</source>
        <translation>Sample %1: das Modell sagt %2 (%3), tatsächlich %4: %5</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>espalier::ScanDialog</name>
    <message>
        <source>Scan layers</source>
        <translation>Schichten scannen</translation>
    </message>
    <message>
        <source>Cuts each layer alone at several levels, with all others dense, and measures what that does to the answers and to the time. Nothing is changed in the plan.</source>
        <translation>Beschneidet jede Schicht einzeln in mehreren Stufen, während alle anderen dicht bleiben, und misst, was das mit den Antworten und der Zeit macht. Am Plan ändert sich nichts.</translation>
    </message>
    <message>
        <source>Start &amp;scan</source>
        <translation>S&amp;can starten</translation>
    </message>
    <message>
        <source>Single weights (&amp;unstructured)</source>
        <translation>Einzelne Gewichte (&amp;unstrukturiert)</translation>
    </message>
    <message>
        <source>Whole &amp;channels</source>
        <translation>Ganze &amp;Kanäle</translation>
    </message>
    <message>
        <source>Attention &amp;heads</source>
        <translation>Attention-&amp;Heads</translation>
    </message>
    <message>
        <source>No layer of this model takes it</source>
        <translation>Keine Schicht dieses Modells lässt es zu</translation>
    </message>
    <message>
        <source>others, such as 2:4 block:4x1</source>
        <translation>andere, etwa 2:4 block:4x1</translation>
    </message>
    <message>
        <source>Other patterns</source>
        <translation>Andere Muster</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>The first so many of the validation set. More make intervals narrower and take longer</source>
        <translation>Die ersten so vielen der Validierungsdaten. Mehr machen die Intervalle enger und dauern länger</translation>
    </message>
    <message>
        <source>Levels in percent</source>
        <translation>Stufen in Prozent</translation>
    </message>
    <message>
        <source>Sparsities in percent with spaces between. Left empty: %1 for weights, %2 for channels and heads. N:M patterns have their own</source>
        <translation>Sparsity-Werte in Prozent, durch Leerzeichen getrennt. Leer: %1 für Gewichte, %2 für Kanäle und Heads. N:M-Muster haben ihre eigenen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>&amp;Levels (%)</source>
        <translation>&amp;Stufen (%)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Rank &amp;by</source>
        <translation>Ran&amp;gfolge nach</translation>
    </message>
    <message>
        <source>Choose at least one pattern.</source>
        <translation>Mindestens ein Muster wählen.</translation>
    </message>
    <message>
        <source>All %1 cuts of that are known on as many images.</source>
        <translation>Alle %1 Schnitte davon sind auf ebenso vielen Bildern bekannt.</translation>
    </message>
    <message>
        <source>%1 cuts: about as many runs over %2 images.</source>
        <translation>%1 Schnitte: etwa ebenso viele Läufe über %2 Bilder.</translation>
    </message>
    <message>
        <source>%1 cuts, %2 of them not known yet: about as many runs over %3 images.</source>
        <translation>%1 Schnitte, %2 davon noch nicht bekannt: etwa ebenso viele Läufe über %3 Bilder.</translation>
    </message>
    <message>
        <source>All %1 cuts of that are known. %2 plans made of them are measured as a whole, to see whether what single cuts cost adds up.</source>
        <translation>Alle %1 Schnitte davon sind bekannt. %2 daraus gebildete Pläne werden als Ganzes gemessen, um zu sehen, ob sich die Kosten einzelner Schnitte summieren.</translation>
    </message>
</context>
<context>
    <name>espalier::Section</name>
    <message>
        <source>Show or fold away</source>
        <translation>Zeigen oder einklappen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>espalier::SensitivityChart</name>
    <message>
        <source>What each of %1 layers bears, cut alone at %2 levels</source>
        <translation>Was jede von %1 Schichten verträgt, einzeln in %2 Stufen beschnitten</translation>
    </message>
    <message>
        <source>nats from the dense model</source>
        <translation>nat Abstand zum dichten Modell</translation>
    </message>
    <message>
        <source>points of accuracy; blue: gained</source>
        <translation>Prozentpunkte Genauigkeit; blau: gewonnen</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>from here on certainly more than a point lost</source>
        <translation>ab hier sicher mehr als ein Prozentpunkt verloren</translation>
    </message>
</context>
<context>
    <name>espalier::SensitivityPanel</name>
    <message>
        <source>Scanned with</source>
        <translation>Gescannt mit</translation>
    </message>
    <message>
        <source>The pattern the layers were cut with</source>
        <translation>Das Muster, mit dem die Schichten beschnitten wurden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What a cell is coloured by. Divergence tells layers apart where accuracy is flat</source>
        <translation>Wonach eine Zelle gefärbt ist. Divergenz unterscheidet Schichten auch dort, wo die Genauigkeit flach ist</translation>
    </message>
    <message>
        <source>Change of accuracy and divergence of %1 over sparsity</source>
        <translation>Änderung der Genauigkeit und Divergenz von %1 über der Sparsity</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>Click a row to see its curves.</source>
        <translation>Eine Zeile anklicken, um ihre Kurven zu sehen.</translation>
    </message>
</context>
<context>
    <name>espalier::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window and of its charts</source>
        <translation>Farben des Fensters und seiner Diagramme</translation>
    </message>
    <message>
        <source>Sizes in &amp;memory</source>
        <translation>S&amp;peichergrößen</translation>
    </message>
    <message>
        <source>kB and MB, powers of 1000</source>
        <translation>kB und MB, Potenzen von 1000</translation>
    </message>
    <message>
        <source>KiB and MiB, powers of 1024</source>
        <translation>KiB und MiB, Potenzen von 1024</translation>
    </message>
    <message>
        <source>What stored weights, activations and peaks are counted in</source>
        <translation>Worin gespeicherte Gewichte, Aktivierungen und Spitzen gezählt werden</translation>
    </message>
    <message>
        <source>Texts are as large as the desktop says.</source>
        <translation>Texte sind so groß, wie der Desktop es vorgibt.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>&amp;Jobs at a time</source>
        <translation>Gleichzeitige &amp;Jobs</translation>
    </message>
    <message>
        <source>Worker processes; while one measures time, the others stand still</source>
        <translation>Worker-Prozesse; während einer Zeit misst, stehen die anderen still</translation>
    </message>
    <message>
        <source>T&amp;hreads of a job</source>
        <translation>&amp;Threads pro Job</translation>
    </message>
    <message>
        <source>For training and evaluation, not for what is timed</source>
        <translation>Für Training und Auswertung, nicht für Zeitmessungen</translation>
    </message>
    <message>
        <source>As the workspace says</source>
        <translation>Wie im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Measure also &amp;on</source>
        <translation>&amp;Auch messen auf</translation>
    </message>
    <message>
        <source>Processors of this machine: %1. The number of jobs counts from the next workspace that is opened.</source>
        <translation>Prozessoren dieser Maschine: %1. Die Anzahl der Jobs gilt ab dem nächsten geöffneten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>New workspaces</source>
        <translation>Neue Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Batch of the latency</source>
        <translation>&amp;Batch der Latenz</translation>
    </message>
    <message>
        <source>Samples that go through the model at a time while it is timed</source>
        <translation>Samples, die während der Zeitmessung gemeinsam durch das Modell gehen</translation>
    </message>
    <message>
        <source>Th&amp;reads of the latency</source>
        <translation>T&amp;hreads der Latenz</translation>
    </message>
    <message>
        <source>Threads the model may use while it is timed</source>
        <translation>Threads, die das Modell während der Zeitmessung benutzen darf</translation>
    </message>
    <message>
        <source>Measure a&amp;lso on</source>
        <translation>A&amp;uch messen auf</translation>
    </message>
    <message>
        <source>ONNX Runtime, where it is found</source>
        <translation>ONNX Runtime, falls vorhanden</translation>
    </message>
    <message>
        <source>The assistant proposes them; a workspace keeps its own.</source>
        <translation>Der Assistent schlägt sie vor; ein Arbeitsbereich behält seine eigenen.</translation>
    </message>
</context>
<context>
    <name>espalier::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Taste filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>espalier::SparsityDelegate</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Sparsity</translation>
    </message>
</context>
<context>
    <name>espalier::SparsityStrip</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Sparsity of each layer</source>
        <translation>Sparsity jeder Schicht</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::StackChart</name>
    <message>
        <source>no channels were removed</source>
        <translation>es wurden keine Kanäle entfernt</translation>
    </message>
    <message>
        <source>nothing is masked, so there is nothing to run sparse</source>
        <translation>nichts ist maskiert, also gibt es nichts sparse auszuführen</translation>
    </message>
    <message>
        <source>%1, but its layers were not timed: run it again</source>
        <translation>%1, aber die Zeit der Schichten wurde nicht gemessen: noch einmal ausführen</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Latency by layer: %1 layers, dense, masked, compacted and sparse</source>
        <translation>Latenz nach Schicht: %1 Schichten, dicht, maskiert, kompaktiert und sparse</translation>
    </message>
    <message>
        <source>%1, operator by operator in LibTorch</source>
        <translation>%1, Operator für Operator in LibTorch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>other operators</source>
        <translation>andere Operatoren</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the whole</source>
        <translation>%1: %2, %3 vom Ganzen</translation>
    </message>
    <message>
        <source>What is in no layer, and passing data from one to the next.</source>
        <translation>Was in keiner Schicht steckt, und die Weitergabe der Daten von einer zur nächsten.</translation>
    </message>
    <message>
        <source>left dense</source>
        <translation>dicht gelassen</translation>
    </message>
    <message>
        <source>Dense was timed operator by operator, with the baseline.</source>
        <translation>Dicht wurde Operator für Operator gemessen, mit der Baseline.</translation>
    </message>
    <message>
        <source>Timed alone, all in one run.</source>
        <translation>Einzeln gemessen, alle in einem Lauf.</translation>
    </message>
    <message>
        <source>milliseconds, median</source>
        <translation>Millisekunden, Median</translation>
    </message>
    <message>
        <source>layers left dense</source>
        <translation>dicht gelassene Schichten</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <translation>beschnitten: %1</translation>
    </message>
    <message>
        <source>mark: the whole model</source>
        <translation>Marke: das ganze Modell</translation>
    </message>
</context>
<context>
    <name>espalier::StaircaseDialog</name>
    <message>
        <source>Latency staircase of %1</source>
        <translation>Latenztreppe von %1</translation>
    </message>
    <message>
        <source>Time of %1 over its channels</source>
        <translation>Zeit von %1 über den Kanälen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 channels&lt;/b&gt;&lt;br&gt;%2 ms</source>
        <translation>&lt;b&gt;%1 Kanäle&lt;/b&gt;&lt;br&gt;%2 ms</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>Erneut &amp;messen</translation>
    </message>
    <message>
        <source>Being measured</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>The layer is timed with every number of channels.</source>
        <translation>Die Zeit der Schicht wird mit jeder Kanalzahl gemessen.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Measure times the layer alone with every number of channels it could make: kernels work on whole vectors, so that time goes down in steps.</source>
        <translation>„Messen“ misst die Zeit der Schicht allein mit jeder möglichen Kanalzahl: Kernel arbeiten auf ganzen Vektoren, sodass die Zeit in Stufen sinkt.</translation>
    </message>
    <message>
        <source>The workspace can only be read.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>espalier::StartPage</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>How much accuracy does a gain in speed and memory cost?</source>
        <translation>Wie viel Genauigkeit kostet ein Gewinn an Tempo und Speicher?</translation>
    </message>
    <message>
        <source>Or drop a TorchScript model or a workspace anywhere on this window.</source>
        <translation>Oder ein TorchScript-Modell oder einen Arbeitsbereich irgendwo auf diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>1  Bring a model</source>
        <translation>1  Modell mitbringen</translation>
    </message>
    <message>
        <source>A TorchScript file and images it was not trained on. Its accuracy, time and memory are measured here first; everything is compared with that.</source>
        <translation>Eine TorchScript-Datei und Bilder, auf denen sie nicht trainiert wurde. Genauigkeit, Zeit und Speicher werden hier zuerst gemessen; damit wird alles verglichen.</translation>
    </message>
    <message>
        <source>2  Say what may go</source>
        <translation>2  Sagen, was wegfallen darf</translation>
    </message>
    <message>
        <source>Give each layer a pattern and a sparsity, or let a preset do it, and choose how the accuracy is won back.</source>
        <translation>Jeder Schicht ein Muster und eine Sparsity geben oder das einer Vorgabe überlassen und wählen, wie die Genauigkeit zurückgewonnen wird.</translation>
    </message>
    <message>
        <source>3  Read what it costs</source>
        <translation>3  Ablesen, was es kostet</translation>
    </message>
    <message>
        <source>Every run becomes a point: accuracy against latency or memory, measured on the model as it would be deployed, with how sure it is.</source>
        <translation>Jeder Lauf wird ein Punkt: Genauigkeit gegen Latenz oder Speicher, gemessen am Modell, wie es in den Einsatz ginge, und mit Angabe, wie sicher das ist.</translation>
    </message>
</context>
<context>
    <name>espalier::StepForm</name>
    <message>
        <source>Fine-tuning epochs</source>
        <translation>Epochen des Fine-Tunings</translation>
    </message>
    <message>
        <source>Times through the training images</source>
        <translation>Durchgänge durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Rewind to epoch</source>
        <translation>Zurückspulen auf Epoche</translation>
    </message>
    <message>
        <source>Of the training before pruning; 0 is the model as it was opened</source>
        <translation>Des Trainings vor dem Pruning; 0 ist das Modell, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>opened model</source>
        <translation>geöffnetes Modell</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Peak of the cosine schedule</source>
        <translation>Höchstwert des Cosinus-Verlaufs</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Training images, drawn by the seed; fewer is faster</source>
        <translation>Trainingsbilder, durch den Seed gezogen; weniger geht schneller</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder pro Schritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>To epoch</source>
        <translation>Auf Epoche</translation>
    </message>
</context>
<context>
    <name>espalier::StepTitle</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
</context>
<context>
    <name>espalier::StressDialog</name>
    <message>
        <source>Stress test</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>&amp;Run test</source>
        <translation>Test aus&amp;führen</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>50 and 80 % of what the dense model can do</source>
        <translation>50 und 80 % dessen, was das dichte Modell schafft</translation>
    </message>
    <message>
        <source>One rate or several, with spaces between</source>
        <translation>Eine Rate oder mehrere, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>ten times what the dense model takes alone</source>
        <translation>das Zehnfache des dichten Modells allein</translation>
    </message>
    <message>
        <source>Limit of p99</source>
        <translation>p99-Grenze</translation>
    </message>
    <message>
        <source>A rate is sustained where 99 of 100 requests are answered within it</source>
        <translation>Eine Rate gilt als ausgehalten, wenn 99 von 100 Anfragen innerhalb dieser Zeit beantwortet werden</translation>
    </message>
    <message>
        <source> s at most</source>
        <translation> s höchstens</translation>
    </message>
    <message>
        <source>Each load</source>
        <translation>Jede Last</translation>
    </message>
    <message>
        <source>Longer loads have more requests: p99.9 wants thousands of them</source>
        <translation>Längere Lasten haben mehr Anfragen: p99,9 braucht Tausende davon</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>&amp;Experiment</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Re&amp;quests a second</source>
        <translation>&amp;Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Limit of p99</source>
        <translation>p99-&amp;Grenze</translation>
    </message>
    <message>
        <source>&amp;Surroundings</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Each l&amp;oad</source>
        <translation>Jede &amp;Last</translation>
    </message>
    <message>
        <source>One thread serves already; there is no run with fewer.</source>
        <translation>Es bedient bereits nur ein Thread; einen Lauf mit weniger gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 loads, and a search for the highest rate: about %2 at most, with %3 at a time.</source>
        <translation>%1 Lasten und eine Suche nach der höchsten Rate: höchstens etwa %2, mit %3 auf einmal.</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>A load of %1 requests tells little of its p99: give each load more seconds.</source>
        <translation>Eine Last mit %1 Anfragen sagt wenig über ihr p99: jeder Last mehr Sekunden geben.</translation>
    </message>
    <message>
        <source>Serves real requests that arrive at random times, with this experiment and with the dense model in turns, and finds the highest rate each sustains. Other jobs wait meanwhile; close what else keeps the machine busy.</source>
        <translation>Bedient echte Anfragen, die zu zufälligen Zeiten eintreffen, abwechselnd mit diesem Experiment und dem dichten Modell, und ermittelt die höchste Rate, die jedes aushält. Andere Jobs warten solange; schließen, was die Maschine sonst beschäftigt.</translation>
    </message>
</context>
<context>
    <name>espalier::SweepDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Leave first and last layer dense</source>
        <translation>&amp;Erste und letzte Schicht dicht lassen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Start s&amp;weep</source>
        <translation>S&amp;weep starten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>They are small and matter most; their sparsity is then not part of the total</source>
        <translation>Sie sind klein und am wichtigsten; ihre Sparsity zählt dann nicht zur Summe</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>V&amp;orgabe</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Rank &amp;by</source>
        <translation>Ran&amp;gfolge nach</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>One experiment: %1.</source>
        <translation>Ein Experiment: %1.</translation>
    </message>
    <message>
        <source>%1 experiments: %2.</source>
        <translation>%1 Experimente: %2.</translation>
    </message>
    <message>
        <source>Nothing is done to recover accuracy.</source>
        <translation>Für die Rückgewinnung der Genauigkeit geschieht nichts.</translation>
    </message>
    <message>
        <source>Each is followed by: %1.</source>
        <translation>Auf jedes folgt: %1.</translation>
    </message>
    <message>
        <source>About %1 to %2 in all, going by experiments that are done.</source>
        <translation>Insgesamt etwa %1 bis %2, nach den fertigen Experimenten zu urteilen.</translation>
    </message>
    <message>
        <source>%1 to 99 %</source>
        <translation>%1 bis 99 %</translation>
    </message>
    <message>
        <source>This pattern removes more than whole channels.</source>
        <translation>Dieses Muster entfernt mehr als ganze Kanäle.</translation>
    </message>
</context>
<context>
    <name>espalier::ToleranceChart</name>
    <message>
        <source>Convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>1 × 1 convolutions</source>
        <translation>1 × 1-Faltungen</translation>
    </message>
    <message>
        <source>Depthwise convolutions</source>
        <translation>Depthwise-Faltungen</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>Lineare Schichten</translation>
    </message>
    <message>
        <source>Sparsity at which layers break, %1</source>
        <translation>Sparsity, bei der Schichten einbrechen, %1</translation>
    </message>
    <message>
        <source>%1: %2, on %3 samples</source>
        <translation>%1: %2, auf %3 Samples</translation>
    </message>
    <message>
        <source>%1 breaks at %2</source>
        <translation>%1 bricht bei %2 ein</translation>
    </message>
    <message>
        <source>%1 bears %2</source>
        <translation>%1 hält %2 aus</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>breaks at (%)</source>
        <translation>bricht ein bei (%)</translation>
    </message>
    <message>
        <source>tried up to (%)</source>
        <translation>erprobt bis (%)</translation>
    </message>
    <message>
        <source>share of MACs (%)</source>
        <translation>Anteil an MACs (%)</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>half</source>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
</context>
<context>
    <name>espalier::TradeoffChart</name>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 gegen %2: %3</translation>
    </message>
    <message>
        <source>%1 experiments are selected</source>
        <translation>%1 Experimente sind ausgewählt</translation>
    </message>
    <message>
        <source>worst plausible case: %1 (%2)</source>
        <translation>schlimmster plausibler Fall: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>espalier::TradeoffPanel</name>
    <message>
        <source>Quantity up</source>
        <translation>Messgröße nach oben</translation>
    </message>
    <message>
        <source>What is up the chart</source>
        <translation>Was im Diagramm nach oben geht</translation>
    </message>
    <message>
        <source>Quantity across</source>
        <translation>Messgröße nach rechts</translation>
    </message>
    <message>
        <source>What is across the chart</source>
        <translation>Was im Diagramm nach rechts geht</translation>
    </message>
    <message>
        <source>Show a third quantity by</source>
        <translation>Dritte Messgröße zeigen durch</translation>
    </message>
    <message>
        <source>A third quantity by the size or the colour of the marks</source>
        <translation>Eine dritte Messgröße durch Größe oder Farbe der Marken</translation>
    </message>
    <message>
        <source>Third quantity</source>
        <translation>Dritte Messgröße</translation>
    </message>
    <message>
        <source>What size or colour tells</source>
        <translation>Was Größe oder Farbe zeigt</translation>
    </message>
    <message>
        <source>Swap the axes</source>
        <translation>Achsen tauschen</translation>
    </message>
    <message>
        <source>Third: none</source>
        <translation>Dritte: keine</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Farbe:</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Show &amp;All	0</source>
        <translation>&amp;Alles zeigen	0</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Across</source>
        <translation>Waagerecht &amp;logarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic &amp;Up</source>
        <translation>&amp;Senkrecht logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Intervals</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>&amp;Worst Case</source>
        <translation>Schlimmster &amp;Fall</translation>
    </message>
    <message>
        <source>Accuracy in the worst plausible case, of experiments that were tried on worse data</source>
        <translation>Genauigkeit im schlimmsten plausiblen Fall, für Experimente, die auf schlechteren Daten erprobt wurden</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Selected</source>
        <translation>&amp;Ausgewählte</translation>
    </message>
    <message>
        <source>&amp;Pareto Front</source>
        <translation>&amp;Pareto-Front</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingOptions</name>
    <message>
        <source>Before pruning</source>
        <translation>Vor dem Pruning</translation>
    </message>
    <message>
        <source>Trains the dense model before anything is removed; such steps come first, and L1 or group lasso make sense there</source>
        <translation>Trainiert das dichte Modell, bevor etwas entfernt wird; solche Schritte kommen zuerst, und L1 oder Group Lasso sind dort sinnvoll</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Stochastic gradient descent with momentum, or Adam, which wants a smaller learning rate</source>
        <translation>Stochastischer Gradientenabstieg mit Momentum oder Adam, der eine kleinere Lernrate braucht</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Of the stochastic gradient descent</source>
        <translation>Des stochastischen Gradientenabstiegs</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>How strongly weights are drawn to zero</source>
        <translation>Wie stark Gewichte gegen null gezogen werden</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Draws single weights to zero, and batch norms&apos; scales; about 1e-5 to begin with</source>
        <translation>Zieht einzelne Gewichte gegen null, auch die Skalen der Batch-Norms; für den Anfang etwa 1e-5</translation>
    </message>
    <message>
        <source>Group lasso</source>
        <translation>Group Lasso</translation>
    </message>
    <message>
        <source>Draws whole channels to zero; about 1e-4 to begin with</source>
        <translation>Zieht ganze Kanäle gegen null; für den Anfang etwa 1e-4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>Sparsity rises gradually</source>
        <translation>Sparsity steigt allmählich</translation>
    </message>
    <message>
        <source>Remove weights little by little while training (cubic schedule) instead of all before it</source>
        <translation>Gewichte nach und nach während des Trainings entfernen (kubischer Verlauf) statt alle davor</translation>
    </message>
    <message>
        <source>Share of the steps over which sparsity rises</source>
        <translation>Anteil der Schritte, über den die Sparsity steigt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>Distil from the dense model</source>
        <translation>Vom dichten Modell destillieren</translation>
    </message>
    <message>
        <source>Learn from the dense model&apos;s outputs too (knowledge distillation)</source>
        <translation>Auch aus den Ausgaben des dichten Modells lernen (Knowledge Distillation)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How soft the dense model&apos;s outputs are made</source>
        <translation>Wie weich die Ausgaben des dichten Modells gemacht werden</translation>
    </message>
    <message>
        <source>T </source>
        <translation>T </translation>
    </message>
    <message>
        <source>Share of the soft loss</source>
        <translation>Anteil des weichen Loss</translation>
    </message>
    <message>
        <source>Of the dense model&apos;s outputs in the loss; the rest is the labels&apos;</source>
        <translation>Anteil der Ausgaben des dichten Modells am Loss; der Rest kommt von den Labels</translation>
    </message>
    <message>
        <source>Gradual</source>
        <translation>Allmählich</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Soft share</source>
        <translation>Weicher Anteil</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingPanel</name>
    <message>
        <source>&amp;Follow running jobs</source>
        <translation>Laufenden Jobs &amp;folgen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Show the jobs that run, live; the selected experiments otherwise</source>
        <translation>Die laufenden Jobs live zeigen, sonst die ausgewählten Experimente</translation>
    </message>
    <message>
        <source>Loss and accuracy over epochs. %1</source>
        <translation>Loss und Genauigkeit über den Epochen. %1</translation>
    </message>
    <message>
        <source>Live: the dense model</source>
        <translation>Live: das dichte Modell</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>No epoch finished yet</source>
        <translation>Noch keine Epoche fertig</translation>
    </message>
    <message>
        <source>The curve begins when the running job has trained one.</source>
        <translation>Die Kurve beginnt, sobald der laufende Job eine trainiert hat.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Selected: %1 experiments</source>
        <translation>Ausgewählt: %1 Experimente</translation>
    </message>
    <message>
        <source>Selected: the first %1 of %2 experiments</source>
        <translation>Ausgewählt: die ersten %1 von %2 Experimenten</translation>
    </message>
    <message>
        <source>Nothing trains</source>
        <translation>Nichts trainiert</translation>
    </message>
    <message>
        <source>Select experiments to see how they were trained back, or run a plan with fine-tuning.</source>
        <translation>Experimente auswählen, um zu sehen, wie sie nachtrainiert wurden, oder einen Plan mit Fine-Tuning ausführen.</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Nicht trainiert</translation>
    </message>
    <message>
        <source>The recovery of what is selected has no fine-tuning.</source>
        <translation>Die Rückgewinnung des Ausgewählten enthält kein Fine-Tuning.</translation>
    </message>
    <message>
        <source>before recovery: accuracy %1</source>
        <translation>vor Rückgewinnung: Genauigkeit %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
</context>
<context>
    <name>espalier::TrainingSparkline</name>
    <message>
        <source>loss %1</source>
        <translation>Loss %1</translation>
    </message>
    <message>
        <source>loss diverged</source>
        <translation>Loss divergiert</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Training: %1</translation>
    </message>
</context>
<context>
    <name>espalier::TrustChart</name>
    <message>
        <source>%1 foretold against measured, of %2 points</source>
        <translation>%1, prognostiziert gegen gemessen, bei %2 Punkten</translation>
    </message>
    <message>
        <source>%1, measured (%2)</source>
        <translation>%1, gemessen (%2)</translation>
    </message>
    <message>
        <source>foretold (%1)</source>
        <translation>prognostiziert (%1)</translation>
    </message>
    <message>
        <source>dashed: right · ringed: outside</source>
        <translation>gestrichelt: richtig · umringt: außerhalb</translation>
    </message>
    <message>
        <source>dashed: right</source>
        <translation>gestrichelt: richtig</translation>
    </message>
    <message>
        <source>%1 over %2, of %3 points</source>
        <translation>%1 über %2, %3 Punkte</translation>
    </message>
    <message>
        <source>dashed: no more than alone</source>
        <translation>gestrichelt: nicht mehr als einzeln</translation>
    </message>
</context>
<context>
    <name>espalier::TrustPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>How far to trust the forecast</source>
        <translation>Wie weit der Prognose zu trauen ist</translation>
    </message>
    <message>
        <source>Nothing to go by yet</source>
        <translation>Noch kein Anhaltspunkt</translation>
    </message>
    <message>
        <source>Scan Layers finds out what each layer bears. From then on every plan is foretold, and here is how well that goes.</source>
        <translation>„Schichten scannen“ ermittelt, was jede Schicht verträgt. Danach wird jeder Plan prognostiziert, und hier steht, wie gut das gelingt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Every experiment is foretold from all others.</source>
        <translation>Jedes Experiment wird aus allen anderen prognostiziert.</translation>
    </message>
    <message>
        <source>No experiment to compare with</source>
        <translation>Kein Experiment zum Vergleichen</translation>
    </message>
    <message>
        <source>Run plans whose layers and patterns were scanned: each is foretold from the others and compared with what was measured.</source>
        <translation>Pläne ausführen, deren Schichten und Muster gescannt wurden: jeder wird aus den anderen prognostiziert und mit dem Gemessenen verglichen.</translation>
    </message>
    <message>
        <source>No latency was foretold</source>
        <translation>Keine Latenz prognostiziert</translation>
    </message>
    <message>
        <source>A scan times layers too; patterns it did not look at have no forecast.</source>
        <translation>Ein Scan misst auch die Zeit der Schichten; für Muster, die er nicht umfasste, gibt es keine Prognose.</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prognosen</translation>
    </message>
    <message>
        <source>Every experiment foretold from all others, beside what was measured</source>
        <translation>Jedes Experiment aus allen anderen prognostiziert, neben dem Gemessenen</translation>
    </message>
    <message>
        <source>Single Cuts Added Up</source>
        <translation>Einzelne Schnitte summiert</translation>
    </message>
    <message>
        <source>Plans that a scan measured as a whole, over what their cuts cost alone</source>
        <translation>Pläne, die ein Scan als Ganzes gemessen hat, über den Kosten ihrer einzelnen Schnitte</translation>
    </message>
</context>
<context>
    <name>espalier::VerdictModel</name>
    <message>
        <source>%1 on %2: %3, %4</source>
        <translation>%1 auf %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>espalier::WhoPaysPanel</name>
    <message>
        <source>Load Its Plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Filter classes</source>
        <translation>Klassen filtern</translation>
    </message>
    <message>
        <source>Vermilion: more mistakes or fewer hits than the dense model; blue: the other way round.</source>
        <translation>Zinnoberrot: mehr Fehler oder weniger Treffer als das dichte Modell; Blau: umgekehrt.</translation>
    </message>
    <message>
        <source>Load the plan of this experiment, to be run again</source>
        <translation>Den Plan dieses Experiments laden, um ihn noch einmal auszuführen</translation>
    </message>
    <message>
        <source>Images and confusion</source>
        <translation>Bilder und Verwechslungen</translation>
    </message>
    <message>
        <source>Images Lost</source>
        <translation>Verlorene Bilder</translation>
    </message>
    <message>
        <source>Taken for What</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>No experiment selected</source>
        <translation>Kein Experiment ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the table or on the tradeoff to see which classes pay for its pruning.</source>
        <translation>Eines in der Tabelle oder der Abwägung auswählen, um zu sehen, welche Klassen für sein Pruning zahlen.</translation>
    </message>
    <message>
        <source>This is the dense model</source>
        <translation>Das ist das dichte Modell</translation>
    </message>
    <message>
        <source>It is what others are compared with. Select one that was pruned.</source>
        <translation>Mit ihm werden andere verglichen. Ein beschnittenes auswählen.</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The experiment did not come to an accuracy.</source>
        <translation>Das Experiment kam zu keiner Genauigkeit.</translation>
    </message>
    <message>
        <source>Single images were not kept</source>
        <translation>Einzelne Bilder wurden nicht behalten</translation>
    </message>
    <message>
        <source>This experiment was run by an earlier version. Load its plan and run it again to see who pays.</source>
        <translation>Dieses Experiment stammt von einer früheren Version. Seinen Plan laden und noch einmal ausführen, um zu sehen, wer zahlt.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1 images only the pruned model gets wrong, the surest first</source>
        <translation>%1 Bilder, bei denen nur das beschnittene Modell falschliegt, die sichersten zuerst</translation>
    </message>
    <message>
        <source>%1 images of %2 only the pruned model gets wrong, the surest first</source>
        <translation>%1 Bilder von %2, bei denen nur das beschnittene Modell falschliegt, die sichersten zuerst</translation>
    </message>
    <message>
        <source>%1 images of %2 the pruned model takes for %3, the dense one does not</source>
        <translation>%1 Bilder von %2, die das beschnittene Modell für %3 hält, das dichte nicht</translation>
    </message>
</context>
<context>
    <name>espalier::WindowActions</name>
    <message>
        <source>&amp;Open Model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>A TorchScript file with its validation data: makes a workspace</source>
        <translation>Eine TorchScript-Datei mit ihren Validierungsdaten: legt einen Arbeitsbereich an</translation>
    </message>
    <message>
        <source>Open &amp;Workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>An .espalier file with what was measured before</source>
        <translation>Eine .espalier-Datei mit früheren Messungen</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>A small network on Fashion-MNIST, swept over sparsities in a few minutes</source>
        <translation>Ein kleines Netz auf Fashion-MNIST, ein Sparsity-Sweep von wenigen Minuten</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Load Plan…</source>
        <translation>Plan &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Save Plan…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>Co&amp;mpare Plans…</source>
        <translation>Pläne &amp;vergleichen…</translation>
    </message>
    <message>
        <source>What this plan does differently from another one</source>
        <translation>Was dieser Plan anders macht als ein anderer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What is selected where the keyboard is</source>
        <translation>Die Auswahl dort, wo der Tastaturfokus ist</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Show only what matches a text</source>
        <translation>Nur zeigen, was zu einem Text passt</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Prune, recover and measure this plan</source>
        <translation>Nach diesem Plan beschneiden, Genauigkeit zurückgewinnen und messen</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Sweep…</translation>
    </message>
    <message>
        <source>Run a range of sparsities</source>
        <translation>Einen Bereich von Sparsity-Werten ausführen</translation>
    </message>
    <message>
        <source>S&amp;can Layers…</source>
        <translation>Schichten s&amp;cannen…</translation>
    </message>
    <message>
        <source>Find out what each layer bears, cut alone at several sparsities</source>
        <translation>Ermitteln, was jede Schicht verträgt, einzeln bei mehreren Sparsity-Werten beschnitten</translation>
    </message>
    <message>
        <source>Latency Staircase…</source>
        <translation>Latenztreppe…</translation>
    </message>
    <message>
        <source>How long the selected layer (else the slowest) takes with every number of channels</source>
        <translation>Wie lange die ausgewählte Schicht (sonst die langsamste) mit jeder Kanalzahl braucht</translation>
    </message>
    <message>
        <source>Find a Plan within &amp;Limits…</source>
        <translation>Plan in &amp;Grenzen finden…</translation>
    </message>
    <message>
        <source>The best plan for a latency, a size or an accuracy, by what a scan found</source>
        <translation>Der beste Plan für eine Latenz, eine Größe oder eine Genauigkeit, aus den Ergebnissen eines Scans</translation>
    </message>
    <message>
        <source>Suggest a &amp;Plan</source>
        <translation>&amp;Plan vorschlagen</translation>
    </message>
    <message>
        <source>The fastest plan that is forecast to lose less than a point of accuracy, by what a scan found</source>
        <translation>Der schnellste Plan, der laut Prognose weniger als einen Prozentpunkt Genauigkeit verliert, aus den Ergebnissen eines Scans</translation>
    </message>
    <message>
        <source>Look at the Model &amp;Again</source>
        <translation>Modell &amp;erneut ansehen</translation>
    </message>
    <message>
        <source>Finds out what connects the layers</source>
        <translation>Ermittelt, was die Schichten verbindet</translation>
    </message>
    <message>
        <source>R&amp;eassess…</source>
        <translation>&amp;Neu bewerten…</translation>
    </message>
    <message>
        <source>Measure the selected experiments anew, here and now or on other data: does the choice still hold?</source>
        <translation>Die ausgewählten Experimente neu messen, hier und jetzt oder auf anderen Daten: gilt die Wahl noch?</translation>
    </message>
    <message>
        <source>&amp;Cancel All Jobs</source>
        <translation>Alle &amp;Jobs abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Den Tastaturfokus in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panes back where they were at first</source>
        <translation>Alle Bereiche wieder dorthin, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Search all commands by name</source>
        <translation>Alle Befehle nach Namen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Threads, workers, units and theme</source>
        <translation>Threads, Worker, Einheiten und Farbschema</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>Read &amp;Me</source>
        <translation>&amp;Liesmich</translation>
    </message>
    <message>
        <source>What Espalier does, and how to begin</source>
        <translation>Was Espalier tut und wie man anfängt</translation>
    </message>
    <message>
        <source>&amp;About Espalier</source>
        <translation>Ü&amp;ber Espalier</translation>
    </message>
    <message>
        <source>Versions of the program and of its libraries</source>
        <translation>Versionen des Programms und seiner Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Measure Also On</source>
        <translation>Auch &amp;messen auf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>As the workspace says</source>
        <translation>Wie im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>What to carry into a meeting: PDF, HTML, CSV or JSON</source>
        <translation>Zum Mitnehmen in eine Besprechung: PDF, HTML, CSV oder JSON</translation>
    </message>
    <message>
        <source>&amp;Present the Dashboard</source>
        <translation>Dashboard &amp;präsentieren</translation>
    </message>
    <message>
        <source>Alone on the screen and in large type, until Escape</source>
        <translation>Allein auf dem Bildschirm und in großer Schrift, bis Esc</translation>
    </message>
    <message>
        <source>Export Repor&amp;t…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
</context>
<context>
    <name>espalier::WindowShell</name>
    <message>
        <source>The file README.md is not installed.</source>
        <translation>Die Datei README.md ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>espalier::WorkspaceSession</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
</context>
</TS>
