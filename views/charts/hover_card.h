#pragma once

#include <QFrame>

class QLabel;

namespace espalier {

/// Tells all of a point beside it, inside the window and never under the
/// pointer. Comes and goes at once; the pointer goes through it.
class HoverCard : public QFrame {
    Q_OBJECT
public:
    explicit HoverCard(QWidget* window);

    /// `text` is rich text, escaped by whom it comes from. `at` is in the chart's
    /// coordinates.
    void showBeside(const QWidget& chart, const QPointF& at, double distance, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

}  // namespace espalier
