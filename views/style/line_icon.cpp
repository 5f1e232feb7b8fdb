#include "views/style/line_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace espalier {

namespace {

/// Lines from point to point; "M x y L x y Z" without the letters: a negative first number ends a stroke.
QPainterPath strokes(std::initializer_list<std::initializer_list<QPointF>> lines)
{
    QPainterPath path;
    for (const auto& line : lines) {
        bool first = true;
        for (const QPointF& point : line) {
            first ? path.moveTo(point) : path.lineTo(point);
            first = false;
        }
    }
    return path;
}

QPainterPath arcArrow(bool backwards)
{
    QPainterPath path;
    path.arcMoveTo(5, 7, 14, 12, 200);
    path.arcTo(5, 7, 14, 12, 200, -200);
    path.addPath(strokes({{{15, 9.5}, {19, 13.5}, {22, 9}}}));
    return backwards ? QTransform(-1, 0, 0, 1, 24, 0).map(path) : path;
}

QPainterPath circle(double x, double y, double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath retryArrow()
{
    QPainterPath path;
    path.arcMoveTo(5, 5, 14, 14, 60);
    path.arcTo(5, 5, 14, 14, 60, -300);
    path.addPath(strokes({{{19.5, 3.5}, {18.5, 9}, {13, 8}}}));
    return path;
}

QPainterPath chainLinks()
{
    QPainterPath path;
    path.addRoundedRect(2, 9, 11, 6, 3, 3);
    path.addRoundedRect(11, 9, 11, 6, 3, 3);
    return path;
}

QPainterPath padlock()
{
    QPainterPath path;
    path.addRoundedRect(5, 11, 14, 9, 1.5, 1.5);
    path.moveTo(8, 11);
    path.lineTo(8, 8);
    path.arcTo(8, 4, 8, 8, 180, -180);
    path.lineTo(16, 11);
    return path;
}

QPainterPath withDot(QPainterPath path, double x, double y)
{
    path.addPath(circle(x, y, 0.6));
    return path;
}

QPainterPath pathOf(LineIcon icon)
{
    switch (icon) {
        case LineIcon::none:
            return {};
        case LineIcon::open_model:
            return strokes({{{12, 3}, {20, 7}, {20, 16}, {12, 21}, {4, 16}, {4, 7}, {12, 3}},
                            {{4, 7}, {12, 11.5}, {20, 7}},
                            {{12, 11.5}, {12, 21}}});
        case LineIcon::open_workspace:
            return strokes({{{3, 19}, {3, 5}, {9, 5}, {11, 8}, {19, 8}, {19, 11}},
                            {{3, 19}, {6.5, 11}, {22, 11}, {18.5, 19}, {3, 19}}});
        case LineIcon::demo: {
            auto path = strokes({{{12, 21}, {12, 8}}, {{12, 17}, {5, 13}, {5, 9}}, {{12, 17}, {19, 13}, {19, 9}}});
            for (double x : {5., 12., 19.}) path.addPath(circle(x, 6, 2.2));
            return path;
        }
        case LineIcon::undo:
            return arcArrow(true);
        case LineIcon::redo:
            return arcArrow(false);
        case LineIcon::run:
            return strokes({{{7, 4}, {19, 12}, {7, 20}, {7, 4}}});
        case LineIcon::sweep: {
            auto path = strokes({{{3, 3}, {3, 21}, {21, 21}}});
            for (QPointF p : {QPointF(7, 8), QPointF(12, 9.5), QPointF(16, 12.5), QPointF(19, 17)})
                path.addPath(circle(p.x(), p.y(), 1.5));
            return path;
        }
        case LineIcon::cancel:
            return strokes({{{6, 6}, {18, 18}}, {{18, 6}, {6, 18}}});
        case LineIcon::add:
            return strokes({{{12, 5}, {12, 19}}, {{5, 12}, {19, 12}}});
        case LineIcon::remove:
            return strokes({{{5, 12}, {19, 12}}});
        case LineIcon::up:
            return strokes({{{12, 20}, {12, 5}}, {{6, 11}, {12, 5}, {18, 11}}});
        case LineIcon::down:
            return strokes({{{12, 4}, {12, 19}}, {{6, 13}, {12, 19}, {18, 13}}});
        case LineIcon::more: {
            QPainterPath path;
            for (double x : {5., 12., 19.}) path.addPath(circle(x, 12, 0.8));
            return path;
        }
        case LineIcon::retry:
            return retryArrow();
        case LineIcon::preset:
            return strokes({{{4, 20}, {4, 13}}, {{9, 20}, {9, 10}}, {{14, 20}, {14, 7}}, {{19, 20}, {19, 4}}});
        case LineIcon::chain:
            return chainLinks();
        case LineIcon::lock:
            return padlock();
        case LineIcon::tree:
            return strokes({{{3, 5}, {12, 5}},
                            {{6, 5}, {6, 18.5}, {10, 18.5}},
                            {{6, 12}, {10, 12}},
                            {{13, 12}, {21, 12}},
                            {{13, 18.5}, {21, 18.5}}});
        case LineIcon::error: {
            auto path = circle(12, 12, 9);
            path.addPath(strokes({{{9, 9}, {15, 15}}, {{15, 9}, {9, 15}}}));
            return path;
        }
        case LineIcon::warning:
            return withDot(strokes({{{12, 3}, {22, 20}, {2, 20}, {12, 3}}, {{12, 9.5}, {12, 14}}}), 12, 17);
        case LineIcon::info: {
            auto path = circle(12, 12, 9);
            path.addPath(strokes({{{12, 11}, {12, 17}}}));
            return withDot(path, 12, 7.8);
        }
        case LineIcon::done:
            return strokes({{{4, 13}, {9.5, 18.5}, {20, 6}}});
        case LineIcon::pin:
            return strokes(
                {{{9, 3}, {15, 3}}, {{10, 3}, {10, 10}, {6, 14}, {18, 14}, {14, 10}, {14, 3}}, {{12, 14}, {12, 21}}});
        case LineIcon::waiting: {
            auto path = circle(12, 12, 9);
            path.addPath(strokes({{{12, 6.5}, {12, 12}, {16, 14}}}));
            return path;
        }
    }
    return {};
}

class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(LineIcon icon) : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() + QPointF(0.5 - side / 2, 0.5 - side / 2));
        painter->scale(side / 24, side / 24);
        painter->setPen(
            QPen(QGuiApplication::palette().color(group, role), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_icon));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_icon); }

private:
    LineIcon m_icon;
};

}  // namespace

QIcon lineIcon(LineIcon icon) { return QIcon(new LineIconEngine(icon)); }

}  // namespace espalier
