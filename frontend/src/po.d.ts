declare module "*.po" {
  const catalogue: Readonly<Record<string, readonly string[]>>;
  export default catalogue;
}
