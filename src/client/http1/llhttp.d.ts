/** undici's build of llhttp, the HTTP/1 parser of Node, as WebAssembly. */
declare module 'undici/lib/llhttp/llhttp-wasm.js' {
  const bytes: Buffer<ArrayBuffer>
  export default bytes
}

/** What we use of it; TypeScript has it in its library for browsers only. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>)
  }
  class Instance {
    constructor(
      module: Module,
      imports: Record<string, Record<string, (...numbers: number[]) => number>>
    )
    readonly exports: unknown
  }
}
