/** Paths in a 24 × 24 box, drawn as lines in the colour of the text. */
export const drawings = {
  /** A shield with a tick: you are safe. */
  calm: 'M12 3l7 2.6v5.2c0 4.6-2.9 8.2-7 10.2-4.1-2-7-5.6-7-10.2V5.6L12 3zM8.6 12l2.4 2.4 4.6-4.8',
  /** A question in a circle. */
  doubt:
    'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM9.6 9.8a2.5 2.5 0 114 2c-1 .7-1.6 1.2-1.6 2.2M12 16.9v.1',
  /** A tick in a circle. */
  fine: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM8.4 12.2l2.5 2.5 4.8-5',
  /** An arrow that turns back. */
  back: 'M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 010 10h-2',
  /** Two hands of a clock. */
  wait: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3 2',
} as const
