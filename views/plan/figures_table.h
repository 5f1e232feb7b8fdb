#pragma once

#include "views/plan/plan_figures.h"

#include <QWidget>

namespace espalier {

/// The plan's figures one below the other: name, value over a bar of how much of the dense model
/// is left, and what it is compared with. Painted in one go, so
/// that it keeps up with a slider.
class FiguresTable : public QWidget {
    Q_OBJECT
public:
    explicit FiguresTable(QWidget* parent = nullptr);
    void setFigures(const QList<PlanFigure>& figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Columns {
        int name = 0, value = 0;  ///< widths
    };
    Columns columns() const;
    int lineHeight() const;
    void paintFigure(QPainter& painter, const PlanFigure& figure, const QRect& line) const;

    QList<PlanFigure> m_figures;
};

}  // namespace espalier
