/// Tokens of the language.
///
/// An operator's token type says only where it may stand (before, between or after operands); how
/// tightly it binds stands in `Operators`. Characters outside ASCII that mean an operator or a
/// bracket get their type from the same table, in `SourceLexer`.
lexer grammar ScheeliteLexer;

options { superClass = SourceLexer; }

tokens { PREFIX, CLOSE, FILENAME, INFORMATION, OPEN_COMMENT }

// ---- Numbers, names, strings

NUMBER
  : ( DIGIT+ '^^' ALNUM+ ('.' ALNUM*)? | DIGIT+ ('.' DIGIT*)? | '.' DIGIT+ )
    PRECISION? ('*^' [+-]? DIGIT+)?
    { number(); }
  ;

PATTERN
  : NAME? '_' '_'? '_'? NAME?
  | NAME? '_.' { optionalBlank(); }
  ;

NAME : '`'? WORD ('`' WORD)* ;
SLOT : '#' DIGIT* | '##' DIGIT* | '#' WORD | '#' TEXT ;
OUT  : '%'+ | '%' DIGIT+ ;

STRING      : TEXT ;
OPEN_STRING : '"' (~["\\] | '\\' .)* '\\'? ;

// ---- Brackets: lines end an expression only outside them

LEFT_PAREN   : '('  { open(); } ;
RIGHT_PAREN  : ')'  { close(); } ;
LEFT_SQUARE  : '['  { open(); } ;
RIGHT_SQUARE : ']'  { close(); } ;
LEFT_BRACE   : '{'  { open(); } ;
RIGHT_BRACE  : '}'  { close(); } ;
LEFT_ASSOC   : '<|' { open(); } ;
RIGHT_ASSOC  : '|>' { close(); } ;
LEFT_PART    : [\u301A\u27E6\uF771] { open(); } ;
RIGHT_PART   : [\u301B\u27E7\uF772] { close(); } ;
/// `\[LeftFloor]`, `\[LeftCeiling]` and their like.
OPEN         : [\u230A\u2308\u2329\u27E8\uF603\uF605] { open(); } ;
COMMA        : [,\u2063\uF765] ;

// ---- Operators

SEMICOLON      : ';' ;
SPAN           : ';;' ;
MESSAGE        : '::' ;
GET            : '<<' -> pushMode(FILE) ;
PUT            : ('>>' | '>>>') -> pushMode(FILE) ;
PREFIX_INFIX   : '+' | '-' ;
PREFIX_POSTFIX : '!' | '!!' | '++' | '--' ;
POSTFIX
  : '&' | '\'' | '...' | '..'
  | '=.' { beforeDecimals(); }
  ;
INFIX
  : '?' { information(); }
  | '@' | '@@' | '@@@' | '/@' | '//@' | '@*' | '/*' | '~'
  | '^' | '.' | '**' | '*' | '/' | '<>'
  | '==' | '!=' | '<' | '>' | '<=' | '>=' | '===' | '=!='
  | '&&' | '||' | '|' | ':' | '~~' | '/;' | '->' | ':>' | '<->' | '|->'
  | '/.' { beforeDecimals(); }
  | '//.' | '+=' | '-=' | '*=' | '/=' | '//=' | '//' | '=' | ':=' | '^=' | '^:=' | '/:'
  ;

// ---- What stands between

COMMENT : '(*' { comment(); } ;
NEWLINE : ('\r\n' | [\n\r\u2028\u2029\uF3A3]) { newline(); } ;
SPACE   : ([ \t\f\u000B\u00A0\u2000-\u200B\u205F\u2060\u3000\uFEFF\uF360\uF3B1] | '\\' '\r'? '\n')+
          -> channel(HIDDEN) ;

/// An operator or bracket outside ASCII, or a character that is no part of the language.
SYMBOLIC : . { symbolic(); } ;

fragment DIGIT : [0-9] ;
fragment ALNUM : [0-9a-zA-Z] ;
fragment WORD  : LETTER (LETTER | DIGIT)* ;
fragment TEXT  : '"' (~["\\] | '\\' .)* '"' ;
fragment PRECISION
  : '``' [+-]? DIGIT+ ('.' DIGIT*)?
  | '``' [+-]? '.' DIGIT+
  | '`' (DIGIT+ ('.' DIGIT*)? | '.' DIGIT+)?
  ;

/// Whatever is no operator, bracket or space is a letter.
fragment LETTER
  : [a-zA-Z$]
  | ~( [\u0000-\u00A0\u00AC\u00B0\u00B1\u00B7\u00D7\u00F7\u2000-\u200B\u2028\u2029\u2032\u2033]
      | [\u205F-\u2064\u2146-\u2149\u2190-\u22FF\u2308-\u230B\u2322\u2323\u2329\u232A\u23B5]
      | [\u25A1\u25BD\u25B3\u25CB\u25E6\u27C2\u27E6-\u27E9\u27F5-\u27FF\u2900-\u297F\u2A00-\u2AFF\u29E6]
      | [\u29E7\u29F4\u2B50\u3000\u301A\u301B\uD800-\uDFFF\uF113\uF114\uF120\uF122-\uF125\uF128]
      | [\uF360\uF3A3\uF3B1\uF3C7\uF3C8\uF3CE\uF3D2-\uF3D4\uF3D5\uF431\uF432\uF4A0\uF4A1\uF4A2\uF4A3]
      | [\uF51E-\uF526\uF601\uF603-\uF606\uF74A-\uF74F\uF765\uF76D\uF76E\uF771\uF772\uF7D9\uFEFF] )
  ;

// ---- A file name after <<, >> and >>>

mode FILE;

FILE_SPACE : [ \t]+ -> channel(HIDDEN) ;
FILE_TEXT  : TEXT -> type(FILENAME), popMode ;
FILE_NAME  : (ALNUM | LETTER | [/.\\!_:$*~?`+=\-])+ -> type(FILENAME), popMode ;
FILE_OTHER : . -> type(SYMBOLIC), popMode ;
