/// The form of the language: brackets, and operands joined by operators.
///
/// The rules say which sequences are well formed, each by one token of lookahead. How tightly the
/// operators of a sequence bind is the business of the `Operators` table.
parser grammar ScheeliteParser;

options { tokenVocab = ScheeliteLexer; }

/// A text: expressions, each on lines of its own.
program : expression? (NEWLINE expression?)* EOF ;

expression : (term | SPAN) step* ;

/// What may follow an operand. Two operands side by side are a product; after `;` and `;;` the
/// next operand may be missing.
step
  : infix NEWLINE* (term | SPAN)
  | PREFIX NEWLINE* term
  | (SPAN | SEMICOLON) (PREFIX_POSTFIX NEWLINE* term)?
  | operand suffix*
  ;

term : (prefix NEWLINE*)* operand suffix* ;

prefix : PREFIX | PREFIX_INFIX | PREFIX_POSTFIX ;
infix  : INFIX | PREFIX_INFIX ;

suffix
  : POSTFIX
  | PREFIX_POSTFIX
  | MESSAGE (tag | LEFT_SQUARE items RIGHT_SQUARE)
  | PUT FILENAME
  | LEFT_SQUARE (items RIGHT_SQUARE | LEFT_SQUARE items RIGHT_SQUARE RIGHT_SQUARE)
  | LEFT_PART items RIGHT_PART
  ;

tag : NAME | STRING ;

operand
  : NUMBER
  | STRING
  | NAME
  | PATTERN
  | SLOT
  | OUT
  | INFORMATION
  | GET FILENAME
  | LEFT_PAREN expression RIGHT_PAREN
  | LEFT_BRACE items RIGHT_BRACE
  | LEFT_ASSOC items RIGHT_ASSOC
  | OPEN items CLOSE
  ;

/// Parts of a bracket; one left out stands for `Null`.
items : expression? (COMMA expression?)* ;
