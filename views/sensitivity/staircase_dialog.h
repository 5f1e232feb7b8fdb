#pragma once

#include "core/model/model_summary.h"
#include "core/sensitivity/channel_time.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace espalier {

class ChartFrame;
class PlotView;

/// How long a layer takes with every number of channels it could make, and where the plan stands on that staircase.
class StaircaseDialog : public QDialog {
    Q_OBJECT
public:
    struct Source {
        std::function<std::vector<ChannelTime>()> times;  ///< of all layers
        std::function<std::int64_t()> planned;            ///< channels that the plan leaves the layer
        std::function<bool()> busy;                       ///< it is being measured, or waits for that
    };
    StaircaseDialog(const Layer& layer, Source source, bool canMeasure, QWidget* parent = nullptr);

    const QString& layer() const { return m_layer; }
    /// Call it whenever the source would give something else.
    void refresh();

signals:
    void measureWanted(const QString& layer);

private:
    const QString m_layer;
    const Source m_source;
    const bool m_canMeasure;
    PlotView* m_plot;
    ChartFrame* m_frame;
    QLabel* m_verdict;
    QPushButton* m_measure;
};

}  // namespace espalier
