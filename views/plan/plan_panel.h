#pragma once

#include "core/base/issue.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace espalier {

class IssueStrip;
class PlanDocument;
enum class Preset;

/// The plan as a whole: presets, what it asks for, the recovery, its name and the button that runs it.
class PlanPanel : public QWidget {
    Q_OBJECT
public:
    /// `run` is what the button beside the name does.
    PlanPanel(PlanDocument& document, QAction* run, QWidget* parent = nullptr);

    QString runName() const;  ///< as typed, or what the plan is
    void setRunName(const QString& name);
    void clearRunName();
    void tell(const Issue& issue);

private:
    QWidget* makeRunRow(QAction* run);
    void applyPreset(Preset preset, const QString& pattern, double sparsity);
    void showTotals();

    PlanDocument& m_document;
    IssueStrip* m_issue;
    QLabel* m_totals;
    QLineEdit* m_name;
};

}  // namespace espalier
