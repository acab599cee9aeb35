package org.scheelite.message;

/// Messages many symbols give; each is said in the name of the symbol it concerns ([Message#by]).
public final class GeneralMessages {
  public static final Message ARGX =
      Message.of("General::argx", "`1` called with `2` arguments; 1 argument is expected.");
  public static final Message ARGR =
      Message.of("General::argr", "`1` called with 1 argument; `2` arguments are expected.");
  public static final Message ARGRX =
      Message.of("General::argrx", "`1` called with `2` arguments; `3` arguments are expected.");
  public static final Message ARGT =
      Message.of(
          "General::argt", "`1` called with `2` arguments; `3` or `4` arguments are expected.");
  public static final Message ARGTU =
      Message.of(
          "General::argtu", "`1` called with 1 argument; `2` or `3` arguments are expected.");
  public static final Message ARGM =
      Message.of(
          "General::argm", "`1` called with `2` arguments; `3` or more arguments are expected.");
  public static final Message ARGMU =
      Message.of(
          "General::argmu", "`1` called with 1 argument; `2` or more arguments are expected.");
  public static final Message ARGB =
      Message.of(
          "General::argb",
          "`1` called with `2` arguments; between `3` and `4` arguments are expected.");
  public static final Message ARGBU =
      Message.of(
          "General::argbu",
          "`1` called with 1 argument; between `2` and `3` arguments are expected.");
  public static final Message OPTX = Message.of("General::optx", "Unknown option `1` in `2`.");
  public static final Message OPTVP =
      Message.of(
          "General::optvp", "The value `2` of option `1` is not one of the accepted forms: `3`.");
  public static final Message NONOPT =
      Message.of(
          "General::nonopt",
          "Options expected (instead of `1`) beyond position `2` in `3`. An option must be a rule"
              + " or a list of rules.");
  public static final Message NORMAL =
      Message.of("General::normal", "Nonatomic expression expected at position `1` in `2`.");
  public static final Message LIST =
      Message.of("General::list", "List expected at position `1` in `2`.");
  public static final Message LISTORASSOC =
      Message.of(
          "General::invrl", "The argument `1` is not a valid Association or a list of rules.");
  public static final Message STRSE =
      Message.of(
          "General::strse", "A string or list of strings is expected at position `1` in `2`.");
  public static final Message STRING =
      Message.of("General::string", "String expected at position `1` in `2`.");
  public static final Message INT =
      Message.of("General::int", "Integer expected at position `1` in `2`.");
  public static final Message INTNN =
      Message.of("General::intnn", "Non-negative integer expected at position `1` in `2`.");
  public static final Message INTP =
      Message.of("General::intp", "Positive integer expected at position `1` in `2`.");
  public static final Message INTNM =
      Message.of(
          "General::intnm", "Non-negative machine-sized integer expected at position `1` in `2`.");
  public static final Message SYM =
      Message.of("General::sym", "Argument `1` at position `2` is expected to be a symbol.");
  public static final Message IVAR = Message.of("General::ivar", "`1` is not a valid variable.");
  public static final Message ITERB =
      Message.of("General::iterb", "Iterator `1` does not have appropriate bounds.");
  public static final Message LEVEL =
      Message.of("General::level", "Level specification `1` is not of the form n, {n}, or {m, n}.");
  public static final Message INDET =
      Message.of("General::indet", "Indeterminate expression `1` encountered.");
  public static final Message OVFL =
      Message.of("General::ovfl", "Overflow occurred in computation.");
  public static final Message UNFL =
      Message.of("General::unfl", "Underflow occurred in computation.");
  public static final Message STOP =
      Message.of(
          "General::stop", "Further output of `1` will be suppressed during this calculation.");
  public static final Message NOTALLOWED =
      Message.of("General::notallowed", "This session is not allowed to use `1`.");

  private GeneralMessages() {}
}
