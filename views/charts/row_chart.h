#pragma once

#include <QAbstractScrollArea>

namespace espalier {

/// A chart of one row a thing, below a head that does not scroll and above a foot that does not either. Arrows and clicks
/// choose a row, hover tells of it. What a row looks like is its heir's.
class RowChart : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit RowChart(QWidget* parent = nullptr);

    int currentRow() const { return m_current; }
    /// Marked and brought into view; -1 marks none. Not told back.
    void setCurrentRow(int row);
    QRect rowRect(int row) const;              ///< in the viewport
    int rowAt(const QPoint& position) const;   ///< -1 where there is none
    virtual QString tipOf(int row) const = 0;  ///< rich text; empty: nothing to tell
    /// What is visible, for files.
    void paintInto(QPainter& painter, const QSizeF& size) const;

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

signals:
    void rowChosen(int row);

protected:
    virtual int rowCount() const = 0;
    /// The widths of texts, for the rows and the font of now.
    virtual void measure() {}
    virtual int rowHeight() const;
    virtual int headHeight() const;
    virtual int footHeight() const { return 0; }
    virtual void paintHead(QPainter&, const QRectF&) const {}
    virtual void paintFoot(QPainter&, const QRectF&) const {}
    virtual void paintRow(QPainter& painter, int row, const QRectF& rect) const = 0;

    /// Call it after what the rows are has changed.
    void rowsChanged();
    /// A name in its place, elided in the middle.
    void paintName(QPainter& painter, const QString& name, const QRectF& rect) const;
    /// The widest of some texts.
    double widestOf(const QStringList& texts) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    static constexpr double sideMargin = 16;

private:
    void arrangeScrollBar();
    void bringIntoView(int row);
    void choose(int row);

    int m_current = -1;
};

}  // namespace espalier
