/**
 * An environment for processes that read scans, with settings of the C library's allocator (glibc, mallopt(3); others pay
 * them no heed). Pictures of pages come and go by the megabyte in many threads. By itself the allocator raises its threshold
 * for mapping large blocks up to 32 MiB as they are freed, keeps them in arenas of the threads and gives little back: memory
 * grows with the pages read. With a fixed threshold a picture's memory goes back to the system when it is freed.
 */
export function steadyMemory(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...SETTINGS, ...environment };
}

const SETTINGS: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
