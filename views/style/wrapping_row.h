#pragma once

#include <QLayout>

namespace espalier {

/// Widgets in a row, from the left, that goes on below where there is no room: no wider than its widest one has to be.
class WrappingRow : public QLayout {
    Q_OBJECT
public:
    explicit WrappingRow(int spacing, QWidget* parent = nullptr);
    ~WrappingRow() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;  ///< in one row
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    /// Gives back the height; moves nothing where it is only asked for.
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace espalier
