package org.scheelite.net.train.setting;

import java.util.List;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// What can be wrong with a training session as a whole; faults of shapes and ports are told by
/// [org.scheelite.net.NetMessages].
public final class TrainMessages {
  /// The first argument is no net.
  public static final Message NET =
      Message.of("NetTrain::invnet", "`1` is not a net that can be trained.");

  /// No array changes in training.
  public static final Message FIXED =
      Message.of(
          "NetTrain::nolearn",
          "`1` has nothing to learn: it has no arrays, or all learning rate multipliers are 0.");

  /// Data of a form that is not known.
  public static final Message DATA =
      Message.of(
          "NetTrain::invdata",
          "The data `1` is not a list of rules, a rule of lists, an association of lists, a list of"
              + " associations or a function that makes such.");

  /// Data without examples.
  public static final Message EMPTY = Message.of("NetTrain::empty", "The data has no examples.");

  /// Rules cannot say which port their sides are for.
  public static final Message RULES =
      Message.of(
          "NetTrain::rules",
          "Rules give data for one input and one output, but this training needs data for `1`; use"
              + " an association with these keys.");

  /// An association without a column.
  public static final Message MISSING =
      Message.of("NetTrain::misskey", "There is no data for `1`; the data has the keys `2`.");

  /// One of several associations without a key.
  public static final Message MISSING_IN =
      Message.of("NetTrain::misskey", "Example `1` of the data has no `2`; it has the keys `3`.");

  /// A column that is no list.
  public static final Message COLUMN =
      Message.of("NetTrain::invcol", "The data for `1` is no list of examples: `2`.");

  /// One example of another form than those before.
  public static final Message EXAMPLE =
      Message.of("NetTrain::invex", "Example `1` of the data is `2`, not `3` like the first one.");

  /// No data set of this name.
  public static final Message NAME =
      Message.of(
          "NetTrain::noset",
          "There is no data set `1` with the element `2`, neither as ResourceData nor as"
              + " ExampleData.");

  /// A file that cannot be imported.
  public static final Message FILE = Message.of("NetTrain::nofile", "`1` could not be imported.");

  /// Columns of different lengths.
  public static final Message LENGTHS =
      Message.of("NetTrain::lengths", "The columns of the data have different lengths: `1`.");

  /// An example of the wrong shape.
  public static final Message VALUE_SHAPE =
      Message.of(
          "NetTrain::invshape",
          "Data supplied to port `1` was not `2`: example `3` has dimensions `4`.");

  /// An example that is no number or array.
  public static final Message VALUE =
      Message.of("NetTrain::nonnum", "Data supplied to port `1` was not `2`: example `3` is `4`.");

  /// Sequences of an example that belong together have different lengths.
  public static final Message SEQUENCES =
      Message.of(
          "NetTrain::seqlen",
          "The sequences of example `1` of a batch have the lengths `2`, which do not fit together"
              + " in the net.");

  /// A class index out of range, or not an integer.
  public static final Message RANGE =
      Message.of(
          "NetTrain::outrange",
          "Data supplied to port `1` was not an integer from `2` to `3`: example `4` is `5`.");

  /// An encoder refuses a value.
  public static final Message ENCODE =
      Message.of(
          "NetTrain::encode",
          "Data supplied to port `1` cannot be encoded: in example `2`, `3` is not `4`.");

  /// A generator gave something that is no batch.
  public static final Message BATCH =
      Message.of(
          "NetTrain::invbatch",
          "The generator gave `1`, which is not a list of rules, a rule of lists, an association of"
              + " lists or a list of associations with at least one example.");

  /// A method that is not known.
  public static final Message METHOD =
      Message.of(
          "NetTrain::invmethod",
          "The value `1` of option Method is not Automatic, \"ADAM\", \"RMSProp\", \"SGD\" or"
              + " \"SignSGD\", alone or in a list with options.");

  /// A method has no such option.
  public static final Message METHOD_OPTION =
      Message.of("NetTrain::methopt", "`1` is not an option of the method `2`; there are `3`.");

  /// An option of a method has a bad value.
  public static final Message METHOD_VALUE =
      Message.of("NetTrain::methval", "The value `1` of option `2` of the method `3` is not `4`.");

  /// A rule for parts of the net that covers none.
  public static final Message NO_PART =
      Message.of(
          "NetTrain::nopart", "`1` in `2` chooses no layer or array of the net that is trained.");

  /// The loss function is of no known form.
  public static final Message LOSS =
      Message.of("NetTrain::invloss", "`1` is not a loss layer, a port or a list of such.");

  /// The loss function names a port that is not there.
  public static final Message LOSS_PORT =
      Message.of("NetTrain::lossport", "`1` is not an output of the net; there are `2`.");

  /// A single loss layer for several outputs.
  public static final Message LOSS_OUTPUTS =
      Message.of(
          "NetTrain::lossouts",
          "The net has the outputs `1`; give the loss of each as a rule \"port\" -> loss.");

  /// A setting that cannot be used.
  public static final Message SETTING =
      Message.of(
          "NetTrain::optvp", "The value `2` of option `1` is not one of the accepted forms: `3`.");

  /// A stopping criterion that is not measured.
  public static final Message MEASURE =
      Message.of(
          "NetTrain::nomeasure",
          "The stopping criterion `1` is not among what is measured of this training: `2`.");

  /// Validation by a fraction of generated data.
  public static final Message FRACTION =
      Message.of(
          "NetTrain::valfrac",
          "`1` cannot be taken of the data: it needs at least 2 examples that are all there.");

  /// The loss is no number any more.
  public static final Message DIVERGED =
      Message.of(
          "NetTrain::diverge",
          "The loss was not finite in batch `1`; training ended with the last net whose arrays were"
              + " finite. A smaller LearningRate may help.");

  /// A learning rate schedule gives no number.
  public static final Message SCHEDULE =
      Message.of("NetTrain::schedule", "The learning rate schedule gave `1` in batch `2`.");

  /// No such property.
  public static final Message PROPERTY =
      Message.of("NetTrain::noprop", "`1` is not a property of a training session.");

  /// Training values are used to stop, for lack of others.
  public static final Message NO_VALIDATION =
      Message.of(
          "NetTrain::stopval",
          "There is no ValidationSet; the stopping criterion looks at the training loss.");

  /// A checkpoint is not written; training goes on.
  public static final Message CHECKPOINT_FAILED =
      Message.of(
          "NetTrain::ckptwrite",
          "The checkpoint `1` cannot be written: `2`. Training goes on without it.");

  /// A checkpoint cannot be read; an older one may do.
  public static final Message CHECKPOINT_DAMAGED =
      Message.of("NetTrain::ckptread", "The checkpoint `1` cannot be used: `2`.");

  /// A checkpoint that was named is not there.
  public static final Message CHECKPOINT_MISSING =
      Message.of("NetTrain::ckptnone", "There is no checkpoint `1`.");

  /// A checkpoint is of another training.
  public static final Message CHECKPOINT_UNFIT =
      Message.of(
          "NetTrain::ckptfit",
          "The checkpoint `1` does not fit this training: `2`. Use \"Resume\" -> False or another"
              + " place to begin anew.");

  /// A file of reports is not written; training goes on.
  public static final Message REPORT_FAILED =
      Message.of(
          "NetTrain::reportwrite",
          "The report `1` cannot be written: `2`. Training goes on without it.");

  /// A function was left in a way nobody waits for; training goes on.
  public static final Message FUNCTION =
      Message.of("NetTrain::funexit", "A function in `1` was left by `2`; training goes on.");

  private TrainMessages() {}

  /// Names as messages show them.
  public static Expr names(List<String> names) {
    return Lists.of(names.stream().map(Str::of).toList());
  }
}
