#pragma once

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

namespace espalier {

class PlanDocument;

/// The table of layers. Sliders in the rows follow the pointer as it is dragged, a drag being one step of undo; arrows,
/// page keys, Home and End move the current row's slider, digits type a figure.
class LayerTable : public QTableView {
    Q_OBJECT
public:
    explicit LayerTable(PlanDocument& document, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dragTo(const QPoint& position);
    bool moveSlider(int key);
    void fitColumns();

    PlanDocument& m_document;
    QPersistentModelIndex m_dragged;
    QTimer m_keysRest;  ///< a pause ends a run of key presses
};

}  // namespace espalier
