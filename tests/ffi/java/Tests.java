/** The cases of cases.json, and what the binding itself guards; with an argument not the example. */
final class Tests {
  private Tests() {}

  public static void main(String[] args) {
    Guards.all();
    Cases.all();
    if (args.length == 0) Guards.example();
    Help.finish();
  }
}
