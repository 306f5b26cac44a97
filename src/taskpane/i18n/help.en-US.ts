import type { HelpTable } from './help-types';

/** The same questions and answers in English. */
export const helpEnUS: HelpTable = {
  whyRed: {
    question: 'Why is this task overdue?',
    answer:
      'The as-of date is later than the time limit, and the sheet does not say that the task is done or cancelled. The due day itself is still in time, and a task that was put off has its new date. Expand the task in the list: “Why this state” tells which day was used, and the cell address leads back to the sheet.',
  },
  whyNot: {
    question: 'Why is this task not red?',
    answer:
      'Usual reasons: limits without a date, such as continuous work, never turn red; recurring tasks are judged by their next date only; where a row binds levels to different dates, only “Our level” counts; dates that cannot be read are listed under “Review” and never guessed. After a change of the sheet press “Update marks”.',
  },
  progress: {
    question: 'A task is finished. Where do I record it?',
    answer:
      'Expand the task in the list, press “Set progress”, choose a word and press “Write to sheet”. The words are those of the sheet, the cell is named beforehand, and “Undo” takes it back. Typing into the sheet works as well; the pane follows. Where the sheet has no such column, two columns can be added at the right and taken off with “Remove both columns”. To leave the sheet alone, tick the date that was met: it is kept in Duban only.',
  },
  review: {
    question: 'What do I do with the lines under “Review”?',
    answer:
      'They are the places where Duban is not sure or assumed something. Press the cell address to look at the sheet. If the reading is right, press “Read it so”; otherwise “Correct the year”, “Give a date”, “Give starting day”, “Same body” or “Correct column”. Answers are kept with the workbook, the sheet is not changed, and each can be withdrawn. Where the sheet itself is wrong, just correct the sheet.',
  },
  misread: {
    question: 'The header or a column was read wrongly. What now?',
    answer:
      'Press “Columns & rows” below the name of the table: there you correct what a column is used for, where the header is, and which rows are tasks. The result is shown before it is saved. Corrections are kept with the workbook and hold the next time; they can be taken back.',
  },
  urge: {
    question: 'How do I send a reminder, or see one department only?',
    answer:
      'Open “Depts”: one line for each department, with what is overdue and due soon. “Reminder” and then “Copy” give a text to paste into a chat or a note; “Reminder for all” writes to everybody. Press the name of a department to list its tasks only, then “Filter the sheet” to show the same rows on the sheet.',
  },
  asOf: {
    question: 'Which day is “As of”?',
    answer:
      'Days late and days left are counted to this day, which is today unless you choose another. Marks made for today follow the calendar by themselves; marks made for another day stay at that day until you press “Use today”.',
  },
  undo: {
    question: 'How do I get the sheet back as it was?',
    answer:
      '“Clear marks” takes away the conditional formats that Duban added and nothing of yours. “Show all rows” shows the rows that Duban hid and no others. Older versions of Excel empty their undo list when an add-in writes, so use these buttons rather than Ctrl+Z.',
  },
  protected: {
    question: 'The sheet is protected. What now?',
    answer:
      'A protected sheet can be read, but not marked or filtered. Unprotect it on the “Review” tab of Excel, or protect it again and allow formatting of cells and rows. Duban never lifts a protection.',
  },
  editing: {
    question: 'A cell is being edited. What now?',
    answer:
      'While a cell is being edited Excel takes no other action. Press Enter to finish or Esc to give up, then press the button again.',
  },
  blank: {
    question: 'The pane stays blank. What now?',
    answer:
      'Close the pane and press “Open Pane” on the ribbon. If it stays blank, save the file and restart Excel; after that, ask your administrator whether Microsoft Edge WebView2 is installed and whether the address of the add-in is blocked. The sheet is not affected.',
  },
  merged: {
    question: 'Are merged cells taken apart?',
    answer:
      'No. Duban reads the merged ranges as they are, so that every task knows its group and its departments; it does not split, fill or change cells. A merged cell over several tasks turns red only when all of them are overdue. “Filter the sheet” hides whole rows and leaves merges alone.',
  },
  kept: {
    question: 'What is stored, and where?',
    answer:
      'Settings and “My departments”, the conditional formats of the marks and the record of hidden rows are kept in this workbook. They are saved with the file and go with it to others. The tasks themselves are stored nowhere else and do not leave this computer.',
  },
  functions: {
    question: 'Can I use formulas in cells?',
    answer:
      'Yes. =DUBAN.DUE(J5) gives the day of a time limit, =DUBAN.STATUS(J5) the state, =DUBAN.HASDEPT(G5,"法制部门") looks for a department, =DUBAN.NEEDED(B5,5%) gives the number of people needed, all as the pane reads them. Hover over an error value to see the reason; a date that shows as a number needs a date format. For somebody without Duban, press “Freeze to values” under Settings first.',
  },
  keyboard: {
    question: 'How do I use the pane with the keyboard alone?',
    answer:
      'Tab goes to the next place. The task list is one stop: Up and Down move between tasks, Home, End, PageUp and PageDown go further, Right expands, Left collapses, Enter goes to the row on the sheet. Esc closes what was opened and returns to its button. F8 goes to the message and, pressed again, back; where the message offers to undo, Ctrl+Z does it from anywhere. “Back to the sheet” leads to the cells.',
  },
  print: {
    question: 'How do overdue tasks show in a black-and-white print?',
    answer:
      'Overdue rows are bold and rows due soon are underlined, so they differ without colour. In Settings choose “Greys” under “Colours”, or lines or a sign under “In black and white”, and press “Update marks”. “Filter the sheet” first, to print the tasks of your department only.',
  },
};
