#pragma once

#include "core/log/experiment.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace espalier {

class TradeoffChart;

/// The chart with the choice of its cost axis; while there is nothing to draw, what is being waited for.
class TradeoffPanel : public QWidget {
    Q_OBJECT
public:
    explicit TradeoffPanel(QWidget* parent = nullptr);

    void setExperiments(const std::vector<Experiment>& experiments);
    void setSelected(const QString& id);
    /// What is told where there is no point to draw.
    void setWaitingText(const QString& title, const QString& text);

signals:
    void pointClicked(const QString& id);

private:
    QWidget* makeWaitingPage();
    QWidget* makeAxisBar();
    void savePicture();

    QStackedWidget* m_pages;
    TradeoffChart* m_chart;
    QComboBox* m_axis;
    QLabel* m_title;
    QLabel* m_text;
};

}  // namespace espalier
