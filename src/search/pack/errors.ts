/** Why a file is refused. The names are for bug reports and for code that must tell them apart; readers of the site never see them. */
export class PackError extends Error {
  /** Explicit, because minifying changes the names of classes. */
  override readonly name: string = 'PackError';
}

/** The file does not begin as a pack does: an error page with status 200, for instance. */
export class NotAPack extends PackError {
  override readonly name = 'NotAPack';
}

/** There are fewer bytes than the file says, or a block ends in the middle of a value. */
export class Truncated extends PackError {
  override readonly name = 'Truncated';
}

/** The bytes are not those that were written. */
export class ChecksumMismatch extends PackError {
  override readonly name = 'ChecksumMismatch';
}

/** Written by a newer site than the code that reads it: reloading the page helps. */
export class FutureVersion extends PackError {
  override readonly name = 'FutureVersion';
}

/** The vectors were made by another encoder than the one that reads the query: comparing them would be nonsense. */
export class EncoderMismatch extends PackError {
  override readonly name = 'EncoderMismatch';
}

/** The bytes are as written, but they are another part than was asked for, or contradict each other: a fault in the writer. */
export class Malformed extends PackError {
  override readonly name = 'Malformed';
}
