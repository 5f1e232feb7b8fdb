#include "views/layers/pattern_delegate.h"

#include "core/sparsity/pattern.h"
#include "views/models/roles.h"
#include "views/words/names.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>
#include <functional>

namespace espalier {

namespace {

constexpr int arrowRoom = 14;

/// A list that is there only while it is open.
class PatternEditor : public QComboBox {
public:
    using QComboBox::QComboBox;
    std::function<void()> closed;
    bool wasChosen = false;

    void hidePopup() override
    {
        QComboBox::hidePopup();
        QTimer::singleShot(0, this, closed);  // after what was chosen has been told
    }
};

}  // namespace

void PatternDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem cell = drawPanel(painter, option, index);
    const QRect room = textRect(cell).adjusted(0, 0, -arrowRoom, 0);
    const bool dense = index.data(Qt::EditRole).toString() == QString::fromStdString(Pattern{}.text()) ||
                       index.data(HighRole).toDouble() == 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    painter->setPen(textColour(cell, dense));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
    const QPointF tip(cell.rect.right() - arrowRoom / 2 - 1, cell.rect.center().y() + 2.5);
    painter->setPen(QPen(textColour(cell, true), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
    painter->restore();
}

QWidget* PatternDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new PatternEditor(parent);
    for (const QString& pattern : index.data(ChoicesRole).toStringList())
        editor->addItem(patternName(pattern), pattern);
    editor->setAccessibleName(tr("Pattern"));
    auto* self = const_cast<PatternDelegate*>(this);
    editor->closed = [self, editor] {
        if (!editor->wasChosen) emit self->closeEditor(editor);
    };
    connect(editor, &QComboBox::activated, this, [self, editor] {
        editor->wasChosen = true;
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    QTimer::singleShot(0, editor, &QComboBox::showPopup);
    return editor;
}

void PatternDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = static_cast<QComboBox*>(editor);
    if (const int now = combo->findData(index.data(Qt::EditRole)); now >= 0) combo->setCurrentIndex(now);
}

void PatternDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    // Only what was chosen: the choice may be the row's own, meant for the other rows that are selected.
    const auto* combo = static_cast<const PatternEditor*>(editor);
    if (combo->wasChosen) emit edited(index, combo->currentData());
}

}  // namespace espalier
