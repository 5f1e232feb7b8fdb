#include "views/report/report_content.h"

#include "views/words/decision_words.h"
#include "views/words/tr.h"

#include <QLocale>

namespace espalier {

ReportDocument reportDocument(const Report& report)
{
    ReportDocument document;
    const QString workspace = plainLine(report.workspace);
    document.title = tr("Pruning report: %1").arg(workspace);
    document.subtitle = tr("Model %1, %2").arg(plainLine(report.modelName), localTimeText(report.created));
    document.language = QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().bcp47Name();
    document.footer = workspace;
    for (const auto section :
         {summarySection, tradeoffSection, latencySection, classSection, layerSection, memorySection, profileSection,
          stressSection, robustnessSection, decisionSection, experimentsSection, reproducibilitySection}) {
        ReportSection made = section(report);
        if (!made.blocks.empty()) document.sections.push_back(std::move(made));
    }
    return document;
}

}  // namespace espalier
