#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// Draws ProgressRole as a thin bar beside the cell's text, or, where there is no room for a column of it, under it.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Bar { beside, under };

    explicit ProgressDelegate(Bar bar, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_bar(bar) {}

    void setBarVisible(bool visible) { m_visible = visible; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRectF barIn(const QStyleOptionViewItem& cell) const;

    Bar m_bar;
    bool m_visible = true;
};

}  // namespace espalier
