#pragma once

#include "app/jobs/job_status.h"
#include "core/base/issue.h"
#include "core/estimate/forecast.h"
#include "core/log/experiment.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QTimer;

namespace espalier {

class FiguresTable;
class IssueStrip;
class PlanDocument;
class Section;
struct PlanEstimate;

/// What the panel's buttons do, and what it may ask.
struct PlanPanelHost {
    QAction *run, *sweep, *load, *save, *compare;
    /// The experiment that ran the plan being edited, if any did.
    std::function<const Experiment*()> measured;
    /// What running it takes, where that is known.
    std::function<std::optional<SecondsRange>()> expected;
    /// What scans foretell of it; absent where nothing was scanned.
    std::function<std::optional<Forecast>()> forecast = [] { return std::nullopt; };
    QAction* budget = nullptr;          ///< finds a plan within limits
    std::vector<QAction*> beside = {};  ///< what else finds a plan
    QWidget* limits = nullptr;          ///< tells of the limits it is kept within; taken over
};

/// The plan as a whole: its name, what it leaves of the model, presets, the recovery, and the buttons that run it.
class PlanPanel : public QWidget {
    Q_OBJECT
public:
    PlanPanel(PlanDocument& document, PlanPanelHost host, QWidget* parent = nullptr);

    QString runName() const;  ///< the plan's name, or what it does
    void tell(const Issue& issue);
    /// Experiments came or went: the plan may have been measured by now.
    void refresh();

signals:
    void experimentWanted(const QString& id);  ///< the one that ran this plan
    /// Other figures are shown. `forecast` is null where the plan was measured or nothing is foretold of it.
    void figuresShown(const espalier::PlanEstimate& estimate, const espalier::Forecast* forecast);
    void scanWanted();  ///< it would tell what is not known of this plan

private:
    QWidget* makeNameRow();
    QWidget* makeFigures();
    QWidget* makeScroll();
    QWidget* makeBudgetButton();
    QWidget* makeRunRow();
    void connectDocument();
    void showName();
    void showFigures(bool asMeasured);
    void showMeasured(const Experiment* measured);
    void showForetold(const std::optional<Forecast>& forecast);
    void showWhyNot();

    PlanDocument& m_document;
    PlanPanelHost m_host;
    QLineEdit* m_name;
    FiguresTable* m_figures;
    QLabel *m_source, *m_shortfall, *m_foretold, *m_whyNot;
    IssueStrip* m_issue;
    Section* m_recovery;
    QTimer* m_settled;  ///< runs out when editing pauses
};

}  // namespace espalier
