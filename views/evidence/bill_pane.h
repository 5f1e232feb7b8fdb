#pragma once

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;

namespace espalier {

class BillChart;
class ChartFrame;
class ChartTableView;
class WorkspaceSession;
struct Experiment;

/// The bill of materials of an experiment on a profile: money, energy and memory beside the dense model, in all and by
/// layer.
class BillPane : public QWidget {
    Q_OBJECT
public:
    explicit BillPane(QWidget* parent = nullptr);

    void setSession(WorkspaceSession* session);
    void showExperiment(const Experiment* experiment);
    void choose(const QString& profile);
    BillChart& chart() const { return *m_chart; }

private:
    void fillProfiles();
    void showBill();
    void wait();

    QPointer<WorkspaceSession> m_session;
    QString m_experiment;
    BillChart* m_chart;
    ChartFrame* m_frame;
    ChartTableView* m_layers;
    QComboBox* m_profile;
    QLabel* m_headline;
    QSplitter* m_splitter;
};

}  // namespace espalier
