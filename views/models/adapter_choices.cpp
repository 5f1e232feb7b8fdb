#include "views/models/adapter_choices.h"

#include "app/jobs/worker_program.h"
#include "core/base/issue.h"
#include "core/job/adapter_program.h"
#include "views/words/tr.h"

#include <algorithm>

namespace espalier {

namespace {

QString workerOrNone()
{
    try {
        return findWorkerProgram();
    } catch (const Failure&) {
        return {};  // what a person put there themselves is found without it
    }
}

}  // namespace

QString adapterName(const QString& adapter)
{
    if (adapter == QLatin1String(usualAdapter)) return tr("ONNX Runtime");
    if (adapter == QLatin1String("opencv")) return tr("OpenCV");
    return adapter;
}

QString adapterTip() { return tr("Times the exported model on another engine too: latency as deployed"); }

QList<AdapterChoice> adapterChoices(const QString& unsaid, const QString& now)
{
    QList<AdapterChoice> choices{{unsaid, {}}, {tr("No other engine"), QString::fromLatin1(noAdapter)}};
    for (const std::string& found : adapterNames(workerOrNone().toStdString()))
        choices << AdapterChoice{adapterName(QString::fromStdString(found)), QString::fromStdString(found)};
    if (std::ranges::find(choices, now, &AdapterChoice::adapter) == choices.end())
        choices << AdapterChoice{tr("%1 (not found here)").arg(adapterName(now)), now};
    return choices;
}

}  // namespace espalier
