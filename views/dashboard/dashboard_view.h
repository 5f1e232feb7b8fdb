#pragma once

#include "views/dashboard/dashboard_facts.h"

#include <QScrollArea>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QSpacerItem;
class QVBoxLayout;

namespace espalier {

class LoadChart;

/// A page to be read in a minute: one sentence, a few big numbers, and what to make of them. Text sizes are multiples of
/// the system's.
class DashboardView : public QScrollArea {
    Q_OBJECT
public:
    /// `scale`: of all text; 1 beside other panes, more where people sit at the back of a room.
    explicit DashboardView(double scale = 1, QWidget* parent = nullptr);

    void setFacts(DashboardFacts facts);
    const DashboardFacts& facts() const { return m_facts; }
    LoadChart* chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Size { big, title, text };
    QLabel* addLabel(QVBoxLayout* column, const QString& text, Size size, bool quiet = false);
    QWidget* makeFigure(const DashboardFigure& figure);
    QWidget* makeSection(const QString& title, const QStringList& lines);
    QWidget* makeChecks();
    QWidget* makeLatency();
    void build();
    void buildEmpty();
    void applyFonts();
    void arrange();
    double unit() const;  ///< the height of a line of text

    const double m_scale;
    DashboardFacts m_facts;
    QWidget* m_content = nullptr;
    QGridLayout* m_figures = nullptr;
    QHBoxLayout* m_beside = nullptr;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
    QSpacerItem* m_between = nullptr;
    QWidget* m_sure = nullptr;
    QList<QWidget*> m_figureWidgets, m_sectionWidgets;
    LoadChart* m_chart = nullptr;
    int m_columns = 0, m_sectionColumns = 0;
};

}  // namespace espalier
