#include "views/export/export_menu.h"

#include "app/jobs/model_export.h"
#include "views/commands/action_text.h"

#include <QRegularExpression>

namespace espalier {

ExportMenu::ExportMenu(QWidget* parent) : QMenu(tr("E&xport Model"), parent)
{
    setToolTipsVisible(true);
    add(tr("As &TorchScript…"), tr("The model as it would be deployed, for torch.jit.load"),
        {"model", QStringLiteral(".pt"), tr("TorchScript (*.pt)")});
    add(tr("As &ONNX…"), tr("For other engines; run in ONNX Runtime, where it is found, before the file is kept"),
        {"model", QStringLiteral(".onnx"), tr("ONNX (*.onnx)")});
    add(tr("&Weights as safetensors…"), tr("By parameter path, masks applied"),
        {"model", QStringLiteral(".safetensors"), tr("safetensors (*.safetensors)")});
    add(tr("Exact &Masks…"), tr("Which weights stay, bit by bit"),
        {"masks", QStringLiteral(".masks"), tr("Masks (*.masks)")});
    update(nullptr, nullptr, false);
}

void ExportMenu::add(const QString& text, const QString& tip, const ExportFormat& format)
{
    QAction* action = addAction(text);
    action->setStatusTip(tip);
    keepToolTip(action);
    connect(action, &QAction::triggered, this, [this, format] { emit chosen(format); });
    m_actions << std::pair(action, format.role);
}

void ExportMenu::update(const Experiment* experiment, const ExperimentLog* log, bool busy)
{
    for (const auto& [action, role] : std::as_const(m_actions)) {
        const bool has = experiment && log && !exportableArtifact(*experiment, *log, role).empty();
        const QString why = !experiment       ? tr("No experiment is selected.")
                            : busy            ? tr("Another file is being written.")
                            : role == "masks" ? tr("This experiment has no masks.")
                                              : tr("This experiment left no model.");
        setEnabledOrWhy(action, has && !busy, why);
    }
}

QString exportFileName(const Experiment& experiment, const QString& ending)
{
    static const QRegularExpression unusual(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString name = QString::fromStdString(experiment.name).replace(unusual, QStringLiteral("-")).simplified();
    while (name.startsWith('.')) name.remove(0, 1);
    return (name.isEmpty() ? QStringLiteral("model") : name) + ending;
}

}  // namespace espalier
