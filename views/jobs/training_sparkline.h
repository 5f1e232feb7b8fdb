#pragma once

#include "core/job/training_point.h"

#include <QWidget>
#include <vector>

namespace espalier {

/// The shape of one job's training in a line of text's height or three: loss faint, accuracy in the accent, and the last
/// figures in words. The Training page has axes.
class TrainingSparkline : public QWidget {
    Q_OBJECT
public:
    explicit TrainingSparkline(QWidget* parent = nullptr);
    void setTraining(const std::vector<TrainingPoint>& training);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_loss, m_accuracy;
    QString m_words;
};

}  // namespace espalier
