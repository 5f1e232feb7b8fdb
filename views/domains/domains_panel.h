#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QMenu;

namespace espalier {

class ChartFrame;
class DomainScans;
class ToleranceChart;

/// What the page asks of the window.
struct DomainsSources {
    std::function<QString()> current;     ///< the open workspace's file; empty: none
    std::function<QStringList()> recent;  ///< files of workspaces opened lately, newest first
};

/// The page "Domains": how much pruning the layers of the open workspace bear beside those of others, by what they do.
class DomainsPanel : public QWidget {
    Q_OBJECT
public:
    DomainsPanel(DomainsSources sources, QAction* scan, QWidget* parent = nullptr);
    ~DomainsPanel() override;

    void refresh();  ///< scans are new, or the workspace is another
    /// Others beside the open one.
    void setOthers(const QStringList& files);
    const QStringList& others() const { return m_others; }
    ToleranceChart& chart() const { return *m_chart; }
    const DomainScans& scans() const { return *m_scans; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillMenu();
    void chooseFile();
    void toggle(const QString& file, bool shown);
    void showScans();
    void fillPatterns();
    void tellProblems();

    DomainsSources m_sources;
    QStringList m_others;
    DomainScans* m_scans;
    ToleranceChart* m_chart;
    ChartFrame* m_frame;
    QComboBox *m_pattern, *m_limit;
    QMenu* m_menu;
    QLabel *m_headline, *m_problems;
    bool m_stale = true;
};

}  // namespace espalier
